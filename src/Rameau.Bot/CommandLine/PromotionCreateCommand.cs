using System.CommandLine;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

internal sealed record CreatedReport(
    string Id, string Name, string Pathway, string Start, string End, string Zone, string Language, IReadOnlyList<string> Warnings);

/// <summary><c>promotion create</c></summary>
internal static class PromotionCreateCommand
{
    private const int LongestName = 100;
    private const int LongestId = 40;

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Option<string> pathway = new("--pathway") { Description = "Le parcours que la promotion vit.", HelpName = "PATHWAY", Required = true };
        Option<string> name = new("--name") { Description = "Le nom que les participants liront.", HelpName = "NOM", Required = true };
        Option<string> id = new("--id") { Description = "Identifiant, comme P9 ; à défaut, le suivant.", HelpName = "ID" };
        var start = Options.Start();
        var zone = Options.Zone();
        var language = Options.GroupLanguage();
        var close = CalendarOptions.Days("--closed", "Jours où la promotion ne se réunit pas et n’est pas dérangée.");
        Option<string> label = new("--label") { Description = "Pourquoi ces jours sont fermés.", HelpName = "TEXTE", DefaultValueFactory = _ => "fermeture" };
        var json = Options.Json();
        name.Validators.Add(result =>
        {
            if (Words.Clean(result.GetValueOrDefault<string>() ?? string.Empty) is not { Length: > 0 and <= LongestName })
            {
                result.AddError($"--name : écrivez un nom de 1 à {LongestName} caractères.");
            }
        });
        id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 and <= LongestId } text || !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            {
                result.AddError($"--id : écrivez des lettres sans accent, des chiffres et des tirets, {LongestId} au plus, comme P9."); // part of the beats' keys
            }
        });
        Command command = new("create", "Crée une promotion.") { pathway, name, start, id, zone, language, close, label, json };

        command.SetAction(async (parsed, ct) =>
        {
            if (!PathwayName.TryFind(settings.Pathways(), parsed.GetRequiredValue(pathway), out var found, out var refusal))
            {
                return terminal.Refuse(refusal);
            }

            if (Options.FindZone(parsed.GetRequiredValue(zone)) is not { } known)
            {
                return terminal.Refuse(Options.NoSuchZone(parsed.GetRequiredValue(zone)));
            }

            Promotion wanted = new(
                new(parsed.GetValue(id) ?? string.Empty), Words.Clean(parsed.GetRequiredValue(name)), found.Id, parsed.GetRequiredValue(start), known,
                parsed.GetRequiredValue(language))
            {
                Calendar = new(known) { Closed = CalendarOptions.Changed([], parsed.GetValue(close), Words.Clean(parsed.GetRequiredValue(label)), open: null) },
            };
            await using var records = await Records.OpenAsync(settings.Store(), ct);

            return await RunAsync(terminal, records, found, wanted, parsed.GetValue(json), ct);
        });

        return command;
    }

    /// <param name="wanted">With an empty id when the next free one is meant.</param>
    private static async Task<int> RunAsync(Terminal terminal, Records records, Pathway pathway, Promotion wanted, bool json, CancellationToken ct)
    {
        if (await AddAsync(records.Promotions, wanted, ct) is not { } promotion)
        {
            return terminal.Refuse($"L’identifiant {wanted.Id} est déjà pris. Choisissez-en un autre, ou ne donnez pas --id.");
        }

        var plan = Plan.Of(pathway, promotion, []);
        var now = terminal.Clock.GetCurrentInstant();
        string[] warnings =
        [
            .. plan.Steps.SelectMany(step => PlanWords.Warnings(step, promotion.Zone).Select(warning => $"{step.Id} : {warning}")),
            .. (await records.Coverages.ScarceAsync(plan, now, ct)).Select(few => CoverageText.Missing(few, Texts.French, promotion.Zone, promotion.Zone.DayOf(now))),
        ];

        if (json)
        {
            terminal.Write(
                new(promotion.Id.Value, promotion.Name, pathway.Id.Value, PlanWords.Date(promotion.StartsOn), PlanWords.Date(plan.EndsOn),
                    promotion.Zone.Id, promotion.Language, warnings),
                CommandJson.Readable.CreatedReport);
            return ExitCode.Done;
        }

        terminal.Say($"Promotion {promotion.Id} créée : « {promotion.Name} », {pathway.Title}.");
        terminal.Say($"Du {PlanWords.LongDay(promotion.StartsOn)} au {PlanWords.LongDay(plan.EndsOn)}, heures de {promotion.Zone.Id}.");

        foreach (var warning in warnings)
        {
            terminal.Say($"À vérifier : {warning}");
        }

        return ExitCode.Done;
    }

    private static async Task<Promotion?> AddAsync(IPromotions promotions, Promotion wanted, CancellationToken ct)
    {
        if (wanted.Id.Value.Length > 0)
        {
            return await promotions.TryAddAsync(wanted, ct) ? wanted : null;
        }

        Promotion next;

        do
        {
            Numbering ids = new("P", "0", (await promotions.AllAsync(ct)).Select(promotion => promotion.Id.Value));
            next = wanted with { Id = new(ids.Next()) };
        }
        while (!await promotions.TryAddAsync(next, ct)); // somebody else took it meanwhile

        return next;
    }
}
