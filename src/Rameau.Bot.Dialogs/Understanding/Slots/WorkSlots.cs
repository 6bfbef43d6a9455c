namespace Rameau.Bot.Dialogs.Understanding.Slots;

internal static class WorkSlots
{
    /// <summary>What is handed in for session n is the personal work that session n-1 opened.</summary>
    public static IEnumerable<Slot> Done(Reading reading)
    {
        Slot[] named = [.. Named(reading)];
        var session = reading.Steps.FirstOrDefault(step => step.Value[0] is 'S' && step.Value[1] > '1');

        return
        [
            .. named.Length > 0 || session is null ? named : [reading.Text(SlotName.PersonalWork, $"TP{session.Value[1] - '1'}", session.Start, session.Length)],
            .. StepSlots.Pair(reading),
        ];
    }

    public static IEnumerable<Slot> Status(Reading reading) => [.. Named(reading), .. CoachingSlots.BesideSession(reading), .. StepSlots.Pair(reading), .. WhenSlots.Days(reading)];

    public static IEnumerable<Slot> Named(Reading reading) =>
        from step in reading.Steps
        where step.Value.StartsWith("TP", StringComparison.Ordinal)
        select reading.Text(SlotName.PersonalWork, step);
}
