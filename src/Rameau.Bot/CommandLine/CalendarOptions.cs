using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary>The options that shape a promotion's calendar, at its creation or later.</summary>
internal static partial class CalendarOptions
{
    public const string Closed = "closed";
    public const string Off = "off";

    public static Option<(LocalDate First, LocalDate Last)[]> Days(string name, string description) => new(name)
    {
        Description = $"{description} Un jour, ou une suite comme 2027-07-12..2027-07-16 ; peut être répété.",
        HelpName = "DATE[..DATE]",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token =>
        {
            if (Range(token.Value) is { } range)
            {
                return range;
            }

            result.AddError($"« {token.Value} » n’est pas un jour, ni une suite d’au plus {ClosedDays.Longest} jours. Écrivez 2027-07-12, ou 2027-07-12..2027-07-16.");
            return default;
        })],
    };

    public static Option<string?> August()
    {
        Option<string?> option = new("--august") { Description = "Si l’on se réunit en août.", HelpName = "open|closed" };
        return option.AcceptOnlyFromAmong("open", Closed);
    }

    public static Option<string?> AugustMessages()
    {
        Option<string?> option = new("--august-messages") { Description = "Si les messages partent en août.", HelpName = "on|off" };
        return option.AcceptOnlyFromAmong("on", Off);
    }

    public static Option<(LocalTime Opens, LocalTime Closes)?> Active() => new("--active")
    {
        Description = "Les heures des messages, comme 8-19 ou 8:30-18.",
        HelpName = "HEURES",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;

            if (Hours().Match(text) is { Success: true } match && Time(match, 1) is { } opens && Time(match, 3) is { } closes && opens < closes)
            {
                return (opens, closes);
            }

            result.AddError($"« {text} » ne dit pas deux heures. Écrivez 8-19, ou 8:30-18.");
            return null;
        },
    };

    /// <summary>Days that are opened again are cut out of those that were closed, and those that are closed now are closed whole.</summary>
    public static IReadOnlyList<ClosedDays> Changed(
        IReadOnlyList<ClosedDays> before, (LocalDate First, LocalDate Last)[]? close, string label, (LocalDate First, LocalDate Last)[]? open)
    {
        var closed = (open ?? []).Aggregate(before.AsEnumerable(), (days, gap) => days.SelectMany(one => Without(one, gap.First, gap.Last)));

        return
        [
            .. closed.Concat((close ?? []).Select(range => new ClosedDays(range.First, range.Last, label)))
                .GroupBy(days => (days.First, days.Last))
                .Select(same => same.Last())
                .OrderBy(days => days.First)
                .ThenBy(days => days.Last),
        ];
    }

    private static IEnumerable<ClosedDays> Without(ClosedDays days, LocalDate first, LocalDate last)
    {
        if (last < days.First || first > days.Last)
        {
            yield return days;
            yield break;
        }

        if (days.First < first)
        {
            yield return days with { Last = first.PlusDays(-1) };
        }

        if (days.Last > last)
        {
            yield return days with { First = last.PlusDays(1) };
        }
    }

    private static (LocalDate First, LocalDate Last)? Range(string text)
    {
        var ends = text.Split("..");

        return ends.Length <= 2
            && LocalDatePattern.Iso.Parse(ends[0]) is { Success: true, Value: var first }
            && LocalDatePattern.Iso.Parse(ends[^1]) is { Success: true, Value: var last }
            && first <= last && Period.DaysBetween(first, last) < ClosedDays.Longest
                ? (first, last)
                : null;
    }

    private static LocalTime? Time(Match match, int group)
    {
        var hour = int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[group + 1].Success ? int.Parse(match.Groups[group + 1].Value, CultureInfo.InvariantCulture) : 0;

        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    [GeneratedRegex(@"^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?\z")]
    private static partial Regex Hours();
}
