using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

internal sealed class EnglishVoteWording : IVoteWording
{
    public string Title => "Who will animate the promotion? Let us vote";
    public string Rules(string lastDay) => $"One voice each, secret, and one may change it. The vote closes on {lastDay} in the evening, or as soon as everybody has voted.";

    public string Voted(int voters, int people) => voters switch
    {
        0 => $"Nobody has voted yet, of {people}",
        1 => $"1 person of {people} has voted",
        _ => $"{voters} people of {people} have voted",
    };

    public string Label => "The person you choose";
    public string Missing => "Choose a person first.";
    public string Button => "Vote";
    public string YouVoted => "You have voted. You can change your mind until the vote closes.";
    public string Noted => "Noted: your voice counts, and nobody sees it.";
    public string Closed => "The vote is closed.";
    public string Count(string name, int votes) => votes == 1 ? $"{name}: 1 vote" : $"{name}: {votes} votes";
    public string StaffConfirms => "Le RAMEAU’s team or whoever animates confirms.";

    public string Refused(VoteRefusal why) => why switch
    {
        VoteRefusal.NotInThisPromotion => "Only people who follow this promotion vote here.",
        VoteRefusal.NoVote => "This vote is closed: nothing has changed.",
        _ => "This person no longer offers: choose another.",
    };

    public string HandOverTitle => "Hand over?";
    public string HandOverLine => "You will no longer animate the promotion, and I call for somebody anew in the group. If somebody offers already, you can also hand over to them.";
    public string HandOverButton => "I hand over";
    public string HandedOver => "Noted: you no longer animate the promotion. Thank you for what you did; the call is open again.";
    public string NotAnimating => "You do not animate this promotion: nothing has changed.";
    public string NotOffering => "You do not offer to animate: nothing has changed.";
    public string YourOffer => "your offer to animate";
    public string YourWithdrawal => "your stepping back";
}
