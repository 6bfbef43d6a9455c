namespace Rameau.Bot.Dialogs.Understanding.Slots;

internal static class CoachingSlots
{
    public static IEnumerable<Slot> Of(Reading reading) => [.. WhenSlots.Of(reading), .. PeopleSlots.Person(reading), .. BesideSession(reading)];

    /// <summary>« avant la session 2 »: not the session itself, but something near it.</summary>
    public static IEnumerable<Slot> BesideSession(Reading reading) =>
        from step in reading.Steps.Take(1)
        where step.Value[0] is 'S'
        select reading.Number(SlotName.Session, step.Value[1] - '0', step.Start, step.Length);
}
