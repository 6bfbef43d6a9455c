using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Calendar;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.CommandLine;

/// <summary><c>coaching import-busy</c>: what a coach's own calendar says is taken.</summary>
internal static class CoachingCommands
{
    /// <summary>Promotions last nine months; beyond this nobody books.</summary>
    private static readonly Duration Behind = Duration.FromDays(1), Ahead = Duration.FromDays(550);

    public static Command Create(Terminal terminal, HostSettings settings) => new("coaching", "Gère les entretiens avec un coach.") { ImportBusy(terminal, settings) };

    private static Command ImportBusy(Terminal terminal, HostSettings settings)
    {
        Argument<string> who = new("COACH") { Description = "L’identifiant du coach, ou son adresse." };
        Argument<FileInfo> file = new("FICHIER") { Description = "Son agenda, au format .ics." };
        Command command = new("import-busy", "Prend les moments pris dans l’agenda d’un coach ; ceux d’avant sont remplacés.") { who, file };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsync(settings.Store(), ct);
            return await RunAsync(terminal, records, parsed.GetRequiredValue(who).Trim(), parsed.GetRequiredValue(file), ct);
        });

        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Records records, string who, FileInfo file, CancellationToken ct)
    {
        if (await FindAsync(records.People, who, ct) is not { } coach)
        {
            return terminal.Refuse($"« {who} » n’est ni l’identifiant ni l’adresse d’un coach. Rien n’a changé.");
        }

        if (!file.Exists)
        {
            return terminal.Refuse($"« {file.Name} » n’est pas là. Rien n’a changé.");
        }

        if (file.Length > BusyFile.MostBytes)
        {
            return terminal.Refuse($"« {file.Name} » fait {file.Length / 1024 / 1024} Mo ; un agenda en fait {BusyFile.MostBytes / 1024 / 1024} au plus. Rien n’a changé.");
        }

        var now = terminal.Clock.GetCurrentInstant();
        var agenda = await records.CoachAgendas.OfAsync([coach.Id], now, now, ct) is [var known] ? known : new CoachAgenda(coach.Id, CoachAgendaDialog.Home);
        var reading = BusyFile.Read(await File.ReadAllBytesAsync(file.FullName, ct), agenda.Zone, now - Behind, now + Ahead);

        if (reading.Fault is { } fault)
        {
            return terminal.Refuse(fault);
        }

        await records.CoachAgendas.SaveAsync(agenda, ct);
        await records.CoachAgendas.ReplaceBusyAsync(coach.Id, reading.Busy, ct);

        foreach (var note in reading.Notes)
        {
            terminal.Note(note);
        }

        var faults = (await records.CoachingCalls.FaultsAsync(now, ct)).Count(one => one.Rule == "busy" && one.Text.StartsWith($"{coach.Id} ", StringComparison.Ordinal));
        terminal.Say($"{coach.FirstName} {coach.LastName} : {reading.Busy.Count} moment{(reading.Busy.Count > 1 ? "s" : "")} pris.");

        if (faults > 0)
        {
            terminal.Note($"Attention : {faults} entretien{(faults > 1 ? "s" : "")} déjà convenu{(faults > 1 ? "s tombent" : " tombe")} sur un moment pris. Voyez « check --coaching ».");
        }

        return ExitCode.Done;
    }

    private static async Task<Person?> FindAsync(IPeople people, string who, CancellationToken ct) =>
        (await people.FindAsync(new(who), ct) ?? (await people.MatchingAsync([], [who], ct) is [var only] ? only : null)) is { } person && person.Is(Role.Coach) ? person : null;
}
