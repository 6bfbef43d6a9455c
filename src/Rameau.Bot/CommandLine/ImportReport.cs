using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary>What is to be mended in a file, and where.</summary>
internal sealed record FaultReport(int Line, string? Column, string Problem)
{
    public static FaultReport Of(LineFault fault) => new(fault.Line, fault.Column, fault.Problem);

    public string Told(string language) =>
        $"{(language == "en" ? "line" : "ligne")} {Line}{(Column is null ? string.Empty : $", {Column}")}{(language == "en" ? ":" : " :")} {Problem}";
}

/// <summary>What a file of participants did, or would do, to a promotion.</summary>
/// <param name="Participants">Of the promotion, once the file is taken.</param>
internal sealed record ImportReport(
    string Promotion, bool Written, int New, int Known, int Participants, int Pairs, IReadOnlyList<string> Warnings, IReadOnlyList<FaultReport> Faults)
{
    public static ImportReport Of(PeopleFile file, PromotionId promotion, IReadOnlyCollection<Person> existing, bool isDry)
    {
        if (file is not PeopleFile.Parsed { People: var people, Warnings: var warnings })
        {
            var faults = ((PeopleFile.Refused)file).Faults;
            return new(promotion.Value, false, 0, 0, 0, 0, [], [.. faults.Select(FaultReport.Of)]);
        }

        var known = people.Count(person => existing.Any(one => one.Id == person.Id));
        var grants = Participation.After(existing, people, promotion).Select(person => Participation.Of(person, promotion)!).ToArray();
        var pairs = grants.Select(grant => grant.Pair).OfType<PairId>().Distinct().Count();

        return new(promotion.Value, !isDry, people.Count - known, known, grants.Length, pairs, warnings, []);
    }

    public void Show(Terminal terminal, string promotion, string language)
    {
        if (Faults.Count > 0)
        {
            terminal.Refuse(Faults.Select(fault => fault.Told(language)));
            terminal.Note(language == "en" ? "Nothing was written." : "Rien n’a été écrit.");
            return;
        }

        terminal.Say(Written ? $"Promotion {Promotion}, « {promotion} » : le fichier est inscrit." : $"Promotion {Promotion}, « {promotion} » : le fichier est bon. Rien n’a été écrit.");
        terminal.Show(Tables.Of("Personnes", "Nombre")
            .Row("Nouvelles", $"{New}")
            .Row("Déjà connues", $"{Known}")
            .Row("Participants de la promotion", $"{Participants}")
            .Row("Binômes", $"{Pairs}"));

        foreach (var warning in Warnings)
        {
            terminal.Say(warning);
        }
    }
}
