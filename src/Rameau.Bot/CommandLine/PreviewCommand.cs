using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Calendar;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.CommandLine;

/// <summary><c>preview</c>: what a pathway would be from a day on, without a database.</summary>
internal static class PreviewCommand
{
    private const string StandardOutput = "-";

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> name = new("PATHWAY") { Description = "Identifiant, thème, ou assez de l’un d’eux pour le reconnaître." };
        var start = Options.Start();
        var zone = Options.Zone();
        var json = Options.Json();
        Option<string> ics = new("--ics") { Description = "Écrit les rencontres dans un calendrier ; « - » est la sortie standard.", HelpName = "FILE|-" };
        Command command = new("preview", "Montre les neuf mois d’un parcours : chaque étape et chaque message.") { name, start, zone, json, ics };

        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(ics) == StandardOutput)
            {
                result.AddError("--json et --ics - écrivent tous deux sur la sortie standard : choisissez, ou donnez un fichier à --ics.");
            }
        });
        command.SetAction(async (parsed, ct) =>
        {
            if (!PathwayName.TryFind(settings.Pathways(), parsed.GetRequiredValue(name), out var pathway, out var refusal))
            {
                return terminal.Refuse(refusal);
            }

            return Options.FindZone(parsed.GetRequiredValue(zone)) is { } found
                ? await RunAsync(terminal, PlanOf(pathway, parsed.GetRequiredValue(start), found), settings.Rhythm(), parsed.GetValue(json), parsed.GetValue(ics), ct)
                : terminal.Refuse(Options.NoSuchZone(parsed.GetRequiredValue(zone)));
        });

        return command;
    }

    private static Plan PlanOf(Pathway pathway, LocalDate start, DateTimeZone zone) =>
        Plan.Of(pathway, new(new("preview"), pathway.Title, pathway.Id, start, zone), []);

    private static async Task<int> RunAsync(Terminal terminal, Plan plan, IReadOnlyList<RhythmRule> rules, bool json, string? ics, CancellationToken ct)
    {
        if (ics is not null)
        {
            var events = PlanCalendar.Of(plan, Texts.French).ToArray();
            var calendar = CalendarFile.Write(plan.Promotion.Name, events, terminal.Clock.GetCurrentInstant());

            if (ics == StandardOutput)
            {
                await terminal.Out.WriteAsync(calendar);
                return ExitCode.Done;
            }

            await File.WriteAllTextAsync(ics, calendar, ct);
            terminal.Note($"Calendrier écrit : {ics}, {events.Length} rencontres.");
        }

        if (json)
        {
            terminal.Write(PreviewReport.Of(plan, rules), CommandJson.Readable.PreviewReport);
        }
        else
        {
            PreviewTable.Show(terminal, plan, rules);
        }

        return ExitCode.Done;
    }
}
