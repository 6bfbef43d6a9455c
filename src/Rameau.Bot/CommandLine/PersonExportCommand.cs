using System.CommandLine;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Privacy;

namespace Rameau.Bot.CommandLine;

/// <summary><c>person export</c>: all that is held about somebody, as that person would get it, in one file.</summary>
internal static class PersonExportCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        var who = PersonCommand.Who();
        Option<string> output = new("--out") { Description = "Le fichier à écrire : .zip, .json ou .html.", HelpName = "FICHIER", Required = true };
        output.Validators.Add(result =>
        {
            if (Path.GetExtension(result.GetValueOrDefault<string>()) is not (".zip" or ".json" or ".html"))
            {
                result.AddError("--out : le nom finit par .zip, .json ou .html.");
            }
        });
        Command command = new("export", "Écrit tout ce qui est gardé sur une personne.") { who, output };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);

            if (await PersonCommand.FindAsync(terminal, records, parsed.GetRequiredValue(who), ct) is not { } person)
            {
                return ExitCode.Refused;
            }

            var (file, now) = (parsed.GetRequiredValue(output), terminal.Clock.GetCurrentInstant());
            var zone = person.Promotion is { } id && await records.Promotions.FindAsync(id, ct) is { } promotion ? promotion.Zone : DateTimeZone.Utc;
            var parts = await new DataCopies(records.PersonalData, records.People).OfAsync(person, zone, Texts.French, ct);

            try
            {
                await File.WriteAllBytesAsync(file, Content(Path.GetExtension(file), parts, now), ct);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return terminal.Refuse($"{file} ne peut pas être écrit : {e.Message}");
            }

            await records.Audit.AddAsync([new(null, AuditAct.Exported, person.Id, [], now)], ct);
            terminal.Say($"{file} contient tout ce qui est gardé sur {person.Id} : {parts.Sum(part => part.Rows.Count)} informations en {parts.Count} rubriques. L’export est noté.");
            return ExitCode.Done;
        });

        return command;
    }

    private static byte[] Content(string extension, IReadOnlyList<DataPart> parts, Instant now) => extension switch
    {
        ".json" => CopyFile.Json(parts, now),
        ".html" => CopyFile.Html(parts, now),
        _ => CopyFile.Zip(parts, now),
    };
}
