using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>The details of one sentence, each at most once, in the order of <see cref="SlotName"/>.</summary>
public sealed class SlotSet
{
    public static readonly SlotSet Empty = new([]);

    /// <summary>Of two slots of one name the first wins.</summary>
    public SlotSet(IEnumerable<Slot> slots) => All = [.. slots.DistinctBy(slot => slot.Name).OrderBy(slot => slot.Name)];

    public IReadOnlyList<Slot> All { get; }

    public SlotValue? this[SlotName name] => All.FirstOrDefault(slot => slot.Name == name)?.Value;

    public bool Has(SlotName name) => this[name] is not null;

    public string? Text(SlotName name) => (this[name] as SlotValue.Text)?.Value;

    public int? Number(SlotName name) => (this[name] as SlotValue.Number)?.Value;

    public LocalDate? Day(SlotName name) => (this[name] as SlotValue.Day)?.Value;

    public LocalTime? Hour(SlotName name) => (this[name] as SlotValue.Hour)?.Value;

    public IReadOnlyList<string> Several(SlotName name) => (this[name] as SlotValue.Several)?.Values ?? [];

    public SlotValue.Somebody? Person => this[SlotName.Person] as SlotValue.Somebody;

    public override string ToString() => string.Join(';', All.Select(slot => $"{slot.Name.Wire()}={slot.Value}"));
}
