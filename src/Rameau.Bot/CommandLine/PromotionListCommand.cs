using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Pathways;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion list</c></summary>
internal static class PromotionListCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        var json = Options.Json();
        Command command = new("list", "Liste les promotions, où elles en sont et ce qui vient.") { json };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);
            var rows = await ReadAsync(records, settings.Pathways(), settings.Rhythm(), terminal.Clock.GetCurrentInstant(), ct);

            if (parsed.GetValue(json))
            {
                terminal.Write(rows, CommandJson.Readable.IReadOnlyListPromotionReport);
            }
            else
            {
                Show(terminal, rows);
            }

            return ExitCode.Done;
        });

        return command;
    }

    private static async Task<IReadOnlyList<PromotionReport>> ReadAsync(Records records, PathwayFiles pathways, IReadOnlyList<RhythmRule> common, Instant now, CancellationToken ct)
    {
        List<PromotionReport> rows = [];
        Rhythms rhythms = new(records.OwnRhythms, common);

        foreach (var promotion in await records.Promotions.AllAsync(ct))
        {
            var people = await records.People.OfPromotionAsync(promotion.Id, ct);
            var isLinked = await records.Conversations.OfPromotionAsync(promotion.Id, ct) is not null;
            var known = await records.Ledger.KeysAsync(promotion.Id, ct);
            var plan = pathways.Find(promotion.Pathway) is { } pathway
                ? Plan.Of(pathway, promotion, await records.Promotions.ChangesAsync(promotion.Id, ct))
                : null;

            rows.Add(PromotionReport.Of(promotion, plan, people.Count(person => Participation.Of(person, promotion.Id) is not null), isLinked, await rhythms.OfAsync(promotion.Id, ct), known, now));
        }

        return rows;
    }

    private static void Show(Terminal terminal, IReadOnlyList<PromotionReport> rows)
    {
        if (rows is [])
        {
            terminal.Say("Aucune promotion. « promotion create » en crée une.");
            return;
        }

        var table = Tables.Of("Id", "Nom", "Parcours", "Début", "Mois", "Participants", "Conversation", "Prochaine étape", "Prochain message");

        foreach (var row in rows)
        {
            table.Row(
                row.Id, row.Name, row.Pathway, row.Start, row is { Month: { } month, Months: { } months } ? Texts.French.Steps.ProgrammeMonth(month, months) : "parcours sans fichier",
                $"{row.People}", row.ChatLinked ? "reliée" : "à relier", Told(row.NextStep?.Id, row.NextStep?.StartsAt), Told(row.NextBeat?.Key, row.NextBeat?.DueAt));
        }

        terminal.Show(table);
    }

    private static string Told(string? what, string? at) => what is null ? "—" : $"{what}, {at![..16].Replace('T', ' ')}";
}
