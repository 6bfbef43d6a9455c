using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary>The verbs that change a promotion's plan; each only says which change it asks for.</summary>
internal static partial class PlanChangeCommands
{
    private const int LongestText = 200;

    private static readonly Dictionary<string, EventOrigin> Origins = new()
    {
        ["incontournables"] = EventOrigin.Landmark,
        ["rameau"] = EventOrigin.Rameau,
        ["partenaires"] = EventOrigin.Partners,
    };

    public static IEnumerable<Command> All(Terminal terminal, HostSettings settings) =>
        new[] { Move(), Postpone(), Cancel(), Place(), Size(), AddEvent(), AddBulletin() }.Select(verb => verb.Build(terminal, settings));

    private static PlanChangeVerb Move()
    {
        var day = Options.Date();
        var at = Options.At();

        return new("move", "Déplace une étape, et ce qui en dépend.", HasStep: true, [day, at], (parsed, plan, id) =>
            new PlanChange.Moved(id, parsed.GetValue(day)!.Value + (parsed.GetValue(at) ?? HourOf(plan, id))));
    }

    private static PlanChangeVerb Postpone()
    {
        Option<Period?> by = new("--by")
        {
            Description = "De combien : 2w ou 2s pour deux semaines, 10d ou 10j pour dix jours ; -1w avance d’une semaine.",
            HelpName = "DURÉE",
            Required = true,
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;

                if (Shift().Match(text) is not { Success: true } match)
                {
                    result.AddError($"« {text} » n’est pas une durée. Écrivez-la comme 2w ou 10d.");
                    return null;
                }

                var number = int.Parse(match.Groups["n"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                return match.Groups["unit"].Value is "w" or "s" ? Period.FromWeeks(number) : Period.FromDays(number);
            },
        };

        return new("postpone", "Repousse une étape, et ce qui en dépend.", HasStep: true, [by], (parsed, plan, id) =>
            new PlanChange.Moved(id, StartOf(plan, id) + parsed.GetValue(by)!));
    }

    private static PlanChangeVerb Cancel()
    {
        Option<string> reason = new("--reason") { Description = "La raison, que le groupe lira.", HelpName = "TEXTE" };

        return new("cancel", "Annule une étape, pour de bon.", HasStep: true, [reason], (parsed, _, id) =>
            new PlanChange.Cancelled(id, Line(parsed.GetValue(reason)) is { Length: > 0 } said ? said : null));
    }

    private static PlanChangeVerb Place()
    {
        Argument<string> place = new("LIEU") { Description = "Où elle a lieu, dans les mots que le groupe lira." };

        return new("place", "Dit où une étape a lieu.", HasStep: true, [place], (parsed, _, id) => new PlanChange.Placed(id, Line(parsed.GetRequiredValue(place))));
    }

    private static PlanChangeVerb Size()
    {
        Argument<string> places = new("PLACES") { Description = "Le nombre de places, ou « libre »." };
        places.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not "libre" and var text && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"« {text} » n’est pas un nombre de places. Écrivez un nombre, ou libre.");
            }
        });

        return new("size", "Dit combien de personnes une étape peut accueillir.", HasStep: true, [places], (parsed, _, id) =>
            new PlanChange.Sized(id, int.TryParse(parsed.GetRequiredValue(places), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null));
    }

    private static PlanChangeVerb AddEvent()
    {
        var title = Title("Le nom de l’évènement.");
        var on = Options.On();
        var at = Options.At(required: true);
        Option<int> minutes = new("--minutes") { Description = "Sa durée.", HelpName = "N", DefaultValueFactory = _ => 120 };
        Option<string> place = new("--place") { Description = "Où il a lieu.", HelpName = "TEXTE" };
        var url = Url();
        Option<string> origin = new("--origin") { Description = "D’où vient l’invitation.", HelpName = "ORIGINE", DefaultValueFactory = _ => "rameau" };
        origin.AcceptOnlyFromAmong([.. Origins.Keys]);

        return new("add-event", "Ajoute une invitation au programme.", HasStep: false, [title, on, at, minutes, place, url, origin], (parsed, plan, _) =>
            new PlanChange.Added(
                plan.NextId(StepKind.TargetedEvents),
                new(
                    StepKind.TargetedEvents, Line(parsed.GetRequiredValue(title)), parsed.GetValue(on)!.Value + parsed.GetValue(at)!.Value, parsed.GetValue(minutes),
                    Line(parsed.GetValue(place)) is { Length: > 0 } where ? where : null, parsed.GetValue(url), Origins[parsed.GetRequiredValue(origin)])));
    }

    private static PlanChangeVerb AddBulletin()
    {
        var title = Title("Le titre du bulletin.");
        var on = Options.On();
        var url = Url();

        return new("add-bulletin", "Ajoute un bulletin au programme.", HasStep: false, [title, on, url], (parsed, plan, _) => new PlanChange.Added(
            plan.NextId(StepKind.Bulletin),
            new(StepKind.Bulletin, Line(parsed.GetRequiredValue(title)), parsed.GetValue(on)!.Value.AtMidnight(), Url: parsed.GetValue(url))));
    }

    private static Argument<string> Title(string description) => new("TITRE") { Description = description };

    private static Option<string> Url() => new("--url") { Description = "La page qui en dit plus.", HelpName = "URL" };

    private static string Line(string? text)
    {
        var clean = Words.Clean(text ?? string.Empty);
        return clean.Length <= LongestText ? clean : Words.Clean(clean[..LongestText]);
    }

    private static LocalTime HourOf(Plan plan, StepId id) => StartOf(plan, id).TimeOfDay;

    /// <summary>Any moment will do for a step that is not there: it is refused before its date is looked at.</summary>
    private static LocalDateTime StartOf(Plan plan, StepId id) => plan.Find(id) is { } step
        ? step.StartsAt.InZone(plan.Calendar.Zone).LocalDateTime
        : plan.Promotion.StartsOn.AtMidnight();

    [GeneratedRegex(@"^(?<n>-?\d{1,3})(?<unit>[wsdj])\z")]
    private static partial Regex Shift();
}
