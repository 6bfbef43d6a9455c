using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>What is shown of a person passes the one gate: outside of it a field is read where this list says why.</summary>
internal static partial class RawFields
{
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["src/Rameau.Bot.Dialogs/Coaching/CoachingForms.cs"] = "one's own telephone, in one's own form",
        ["src/Rameau.Bot.Dialogs/Coaching/CoverageDialog.cs"] = "names of pairs, for the team alone",
        ["src/Rameau.Bot.Dialogs/CoffeePairs/CoffeeView.cs"] = "asks the gate for each address first",
        ["src/Rameau.Bot.Dialogs/Conversations/Roster.cs"] = "what Teams tells, to know who is who; nothing is shown",
        ["src/Rameau.Bot.Dialogs/Courtesy/CourtesyDialog.cs"] = "one's own first name",
        ["src/Rameau.Bot.Dialogs/Links/LinkForDialog.cs"] = "for the team alone",
        ["src/Rameau.Bot.Dialogs/Privacy/CorrectionCard.cs"] = "one's own fields, in one's own form",
        ["src/Rameau.Bot.Dialogs/Resources/Curation/LearnDialog.cs"] = "one's own name, to leave it out of what is learnt",
        ["src/Rameau.Bot.Dialogs/Resources/Curation/WordingNotes.cs"] = "everybody's names, to leave them out of what is learnt",
        ["src/Rameau.Bot.Dialogs/Understanding/People/NameIndex.cs"] = "acquaintances, who passed the gate",
        ["src/Rameau.Bot.Dialogs/Understanding/People/Namesakes.cs"] = "asks the gate for both names first",
        ["src/Rameau.Bot/Coaching/CallCalendar.cs"] = "one's own address, in one's own calendar",
        ["src/Rameau.Bot/CommandLine/CoachingCommands.cs"] = "the team, at the command line",
        ["src/Rameau.Bot/CommandLine/PersonEraseCommand.cs"] = "the team, at the command line",
        ["src/Rameau.Bot/CommandLine/StaffAddCommand.cs"] = "the team, at the command line",
        ["src/Rameau.Bot/Gatherings/GatheringCalendarPage.cs"] = "one's own address, in one's own calendar",
        ["src/Rameau.Bot/Introductions/IntroductionPage.cs"] = "one's own first name",
        ["src/Rameau.Bot/Links/ConsentPage.cs"] = "one's own first name",
        ["src/Rameau.Bot/Links/RsvpPage.cs"] = "one's own first name",
    };

    /// <summary>Folders that hold raw fields by their trade: the import, and the room that plays Teams with invented people.</summary>
    private static readonly string[] ByTrade = ["src/Rameau.Bot/People/", "src/Rameau.Bot/Demo/", "src/Rameau.Bot/LocalRoom/"];

    public static IEnumerable<Violation> Check(IReadOnlyCollection<SourceFile> files)
    {
        SourceFile[] shown = [.. files.Where(file => file.Is(".cs") && (file.IsUnder("src/Rameau.Bot.Dialogs/") || file.IsUnder("src/Rameau.Bot/")) && !ByTrade.Any(file.IsUnder))];

        return
        [
            .. shown.Where(file => !Allowed.ContainsKey(file.Path)).SelectMany(Reads),
            .. from path in Allowed.Keys
               where files.Any(file => file.IsUnder("src/Rameau.Bot.Dialogs/")) && !shown.Any(file => file.Path == path && Reads(file).Any())
               select new Violation(path, 1, "reads no field of a person any more", "Take it off the list."),
        ];
    }

    /// <summary>What asks the gate on the same line has asked.</summary>
    private static IEnumerable<Violation> Reads(SourceFile file) =>
        from line in file.Code()
        where Field().IsMatch(line.Text) && !line.Text.Contains("Gate.", StringComparison.Ordinal)
        select new Violation(file.Path, line.Number, "reads a person's field past the gate", "Ask Gate.NameOf, Gate.Allows or Profile.Of.");

    /// <summary>Of a person, as people are called in this house; a profile, a tap and a call are none.</summary>
    [GeneratedRegex(@"\b(?!Field\b|Column\b|SlotName\b|profile\b|words\b|consents\b|tapped\b|typed\b|call\b|Call\b|Mine\b|take\b|prepare\b)\w+[!?]?\.(FirstName|LastName|Email|Phone|Function|Expertise|Photo)\b"
        + @"|\b(person|other|subject|somebody|reader|asker|known)[!?]?\.(Organisation|OrganisationType|Region)\b")]
    private static partial Regex Field();
}
