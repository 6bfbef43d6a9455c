using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>A part of the sentence's line.</summary>
internal abstract record Mention(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>One day, or several: « la semaine prochaine », « mi-avril ».</summary>
internal sealed record DayMention(int Start, int Length, LocalDate From, LocalDate To, bool Approx = false) : Mention(Start, Length)
{
    /// <summary>False for a week of which only one day is left, which is still said as a week.</summary>
    public bool IsDay => From == To;
}

internal sealed record TimeMention(int Start, int Length, LocalTime Time) : Mention(Start, Length);

/// <summary>matin, apres-midi or soir.</summary>
internal sealed record PartMention(int Start, int Length, string Part) : Mention(Start, Length);

/// <summary>« d'une semaine », « for two weeks ».</summary>
internal sealed record LengthMention(int Start, int Length, Period Period) : Mention(Start, Length);

/// <summary>Everything about time that a sentence says, in the order of the sentence.</summary>
internal sealed record Moments(
    IReadOnlyList<DayMention> Days, IReadOnlyList<TimeMention> Times, IReadOnlyList<PartMention> Parts, IReadOnlyList<LengthMention> Lengths);
