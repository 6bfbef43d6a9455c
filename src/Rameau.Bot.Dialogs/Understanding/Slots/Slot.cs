using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>Where in the sentence as typed something was found, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public string Of(string text) => text.Substring(Start, Length);
}

/// <summary>One detail of what is asked, and the words that gave it.</summary>
public sealed record Slot(SlotName Name, SlotValue Value, TextSpan Span);

public abstract record SlotValue
{
    private SlotValue() { }

    public sealed record Text(string Value) : SlotValue
    {
        public override string ToString() => Value;
    }

    public sealed record Number(int Value) : SlotValue
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Said, so true.</summary>
    public sealed record Flag : SlotValue
    {
        public override string ToString() => "true";
    }

    public sealed record Day(LocalDate Value) : SlotValue
    {
        public override string ToString() => LocalDatePattern.Iso.Format(Value);
    }

    public sealed record Hour(LocalTime Value) : SlotValue
    {
        public override string ToString() => Value.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    public sealed record Several(IReadOnlyList<string> Values) : SlotValue
    {
        public bool Equals(Several? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Count;

        public override string ToString() => string.Join('|', Values);
    }

    /// <param name="Name">As the directory writes it when one person fits, else as it was typed.</param>
    /// <param name="Candidates">Whom it may be: one, several to choose from, or nobody whom the speaker may know of.</param>
    public sealed record Somebody(string Name, IReadOnlyList<PersonId> Candidates) : SlotValue
    {
        public bool Equals(Somebody? other) => other is not null && Name == other.Name && Candidates.SequenceEqual(other.Candidates);

        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

        public override string ToString() => Name;
    }
}
