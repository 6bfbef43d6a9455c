namespace Rameau.Bot.Dialogs.Directory;

internal sealed class EnglishDirectoryWording : IDirectoryWording
{
    public string Title => "Directory";
    public string OpenDirectory => "See who fits";
    public string Found(int people) => people == 1 ? "1 person" : $"{people} people";
    public string Nobody => "Nobody whom you may see fits.";
    public string WhyNobody => "The directory shows only what each person has opened. Try another word, a region, a promotion.";
    public string NotSeen => "There is no entry here that you may see, or not any more. Search again to see who fits.";
    public string AskLabel => "Whom do you look for?";
    public string AskPlaceholder => "A name, a region, a theme";
    public string WhomToFind => "Write a name, a region, a promotion, a theme or an expertise.";
    public string SearchButton => "Search";
    public string MoreButton(int rest) => rest == 1 ? "See the next one" : $"See more ({rest})";
    public string OpenButton(string name) => $"See the entry of {name}";
    public string IntroduceButton => "Ask for an introduction";
    public string BackButton => "Back to the list";
    public string Outsider => "The directory is for participants and alumni. If you are one, Le RAMEAU’s team can add you.";
    public string TooMany(string hour) => $"These are many searches for one hour. So that nobody copies the directory I stop here; go on at {hour}.";
    public string OpenToAll => "Only what this person has opened to all promotions is shown here.";
    public string Knows(IReadOnlyList<string> expertise) => $"Knows: {string.Join(", ", expertise)}";
    public string Email(string address) => $"E-mail: {address}";
    public string Phone(string number) => $"Telephone: {number}";
    public string PhotoOf(string name) => $"Photo of {name}";
    public string Alumni(IReadOnlyList<string> promotions) => promotions.Count == 0 ? "Alumni" : $"Alumni: {string.Join(", ", promotions)}";
}
