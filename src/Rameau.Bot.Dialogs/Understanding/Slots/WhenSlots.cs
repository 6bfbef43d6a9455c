using System.Text.RegularExpressions;
using Rameau.Bot.Dialogs.Understanding.Dates;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Day, days, alternatives, hour and part of the day of something that is wished or asked for.</summary>
internal static partial class WhenSlots
{
    public static IEnumerable<Slot> Of(Reading reading) => [.. Days(reading), .. Hours(reading)];

    public static IEnumerable<Slot> Hours(Reading reading)
    {
        if (reading.Moments.Times is [var time, ..])
        {
            yield return new(SlotName.Time, new SlotValue.Hour(time.Time), reading.Sentence.SpanOf(time.Start, time.Length));
        }
        else if (reading.Moments.Parts is [var part, ..])
        {
            yield return reading.Text(SlotName.PartOfDay, part.Part, part.Start, part.Length);
        }
    }

    public static IEnumerable<Slot> Days(Reading reading)
    {
        var days = reading.Moments.Days;

        if (days.Count == 0)
        {
            return [];
        }

        if (days.Count > 1 && Range(reading, days[0], days[1]) is { } range)
        {
            return range;
        }

        if (days.Count > 1 && Alternatives(reading, days) is { Count: > 1 } choice)
        {
            var last = choice[^1];
            return [new(SlotName.Options, new SlotValue.Several([.. choice.Select(day => $"{new SlotValue.Day(day.From)}")]), reading.Sentence.SpanOf(choice[0].Start, last.End - choice[0].Start))];
        }

        // « fin avril ou début mai »
        if (days.Count > 1 && Or().IsMatch(Between(reading, days[0], days[1])) && days[0].Approx && days[1].Approx && days[0].From < days[1].From)
        {
            return
            [
                reading.Day(SlotName.DateFrom, days[0].From, days[0].Start, days[0].Length),
                reading.Day(SlotName.DateTo, days[1].To, days[1].Start, days[1].Length),
                reading.Flag(SlotName.Approx, days[0].Start, days[0].Length),
            ];
        }

        return Single(reading, days[0]);
    }

    /// <summary>« du 15 au 26 », « entre lundi et mercredi »</summary>
    private static IReadOnlyList<Slot>? Range(Reading reading, DayMention first, DayMention second)
    {
        var between = Between(reading, first, second);
        var opens = Opening().IsMatch(reading.Before(first.Start)) || Opening().IsMatch(FirstWords(reading, first));

        // « les 3 et 4 avril »
        if (between is "et" or "and" && Both().IsMatch(reading.Before(first.Start)) && first.IsDay && second.IsDay && first.From < second.From)
        {
            return [reading.Day(SlotName.DateFrom, first.From, first.Start, first.Length), reading.Day(SlotName.DateTo, second.To, second.Start, second.Length)];
        }

        if (!(Upto().IsMatch(between) || (between is "et" or "and" && BetweenWord().IsMatch(reading.Before(first.Start)))) || !(opens || between is "-" or "jusqu au" or "jusqu a" or "until"))
        {
            return null;
        }

        var (from, to) = InOrder(first.From, second.To);

        return
        [
            reading.Day(SlotName.DateFrom, from, first.Start, first.Length),
            reading.Day(SlotName.DateTo, to, second.Start, second.Length),
        ];
    }

    /// <summary>« entre le 1er et le 10 septembre », else null.</summary>
    public static IReadOnlyList<Slot>? Enclosed(Reading reading) =>
        reading.Moments.Days is [var first, var second, ..] && (BetweenWord().IsMatch(reading.Before(first.Start)) || BetweenWord().IsMatch(reading.Before(first.Start) + " " + FirstWords(reading, first))) ? Range(reading, first, second) : null;

    public static (NodaTime.LocalDate From, NodaTime.LocalDate To) InOrder(NodaTime.LocalDate from, NodaTime.LocalDate to) => (to - from).Days switch
    {
        _ when from <= to => (from, to),
        _ when NodaTime.Period.DaysBetween(to, from) < 7 => (from, to.PlusDays(7)),
        _ => (from.PlusYears(-1), to),
    };

    /// <summary>« lundi, mardi ou jeudi »: the days that follow each other with nothing but « ou » between.</summary>
    private static List<DayMention> Alternatives(Reading reading, IReadOnlyList<DayMention> days)
    {
        List<DayMention> choice = [days[0]];

        for (var index = 1; index < days.Count && Or().IsMatch(Between(reading, days[index - 1], days[index])); index++)
        {
            choice.Add(days[index]);
        }

        return choice.All(day => day.IsDay) ? choice : [];
    }

    private static IEnumerable<Slot> Single(Reading reading, DayMention day)
    {
        var before = reading.Before(day.Start);

        if (Within().IsMatch(reading.Words(day)))
        {
            yield return reading.Day(SlotName.DateTo, day.To, day.Start, day.Length);
        }
        else if (Since().IsMatch(before))
        {
            yield return reading.Day(SlotName.DateFrom, day.From, day.Start, day.Length);
        }
        else if (Until().IsMatch(before))
        {
            yield return reading.Day(SlotName.DateTo, day.To, day.Start, day.Length);
        }
        else if (day.IsDay)
        {
            yield return reading.Day(SlotName.Date, day.From, day.Start, day.Length);
        }
        else
        {
            yield return reading.Day(SlotName.DateFrom, day.From, day.Start, day.Length);
            yield return reading.Day(SlotName.DateTo, day.To, day.Start, day.Length);
        }

        if (day.Approx)
        {
            yield return reading.Flag(SlotName.Approx, day.Start, day.Length);
        }
    }

    public static string Between(Reading reading, Mention first, Mention second) =>
        second.Start > first.End ? reading.Line[first.End..second.Start].Trim() : string.Empty;

    private static string FirstWords(Reading reading, Mention mention) => reading.Line.Substring(mention.Start, Math.Min(3, mention.Length)).TrimEnd();

    [GeneratedRegex(@"\b(?:du|de|d|des|entre|entre le|from|between|between the)$|^(?:du|de|le)$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:entre|entre le|between|between the)$")]
    private static partial Regex BetweenWord();

    [GeneratedRegex(@"^(?:au|a|et le|to|to the|and the|jusqu au|jusqu a|until|till|-|through)$")]
    private static partial Regex Upto();

    [GeneratedRegex(@"^(?:(?:le )?(?:matin|apres midi|soir|midi|morning|afternoon|evening|a \d+ ?h ?\d*|\d+ ?h ?\d*|at \w+) ?)?(?:,? ?(?:ou|or|soit|sinon|voire)(?: bien| alors| else)?(?: le| the| on)?|,(?: le| the)?|/)$")]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?:d ici|within|sous) ")]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:les|both)$")]
    private static partial Regex Both();

    [GeneratedRegex(@"\b(?:a (?:partir|compter)(?: de| du| d)?|as from|des(?: le)?|apres(?: le)?|after(?: the)?|as of|starting(?: from| on)?|since|depuis(?: le)?)$")]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:jusqu a|jusqu au|jusqu en|jusqu|avant(?: le| la| l)?|d ici(?: le| a| au| la)?|until|till|before|by)$")]
    public static partial Regex Until();
}
