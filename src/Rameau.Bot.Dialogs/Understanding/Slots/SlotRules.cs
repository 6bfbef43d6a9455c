namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Which details each intent takes; an intent that is not here takes none.</summary>
internal static class SlotRules
{
    private static readonly Dictionary<Intent, Func<Reading, IEnumerable<Slot>>> ByIntent = new()
    {
        [Intent.NextEvent] = StepSlots.Asked,
        [Intent.Programme] = StepSlots.Asked,
        [Intent.RsvpYes] = StepSlots.Coming,
        [Intent.RsvpNo] = StepSlots.StayingAway,
        [Intent.BookCoaching] = CoachingSlots.Of,
        [Intent.ListCoaching] = CoachingSlots.Of,
        [Intent.CancelCoaching] = CoachingSlots.Of,
        [Intent.RescheduleCoaching] = reading => [.. MoveSlots.Of(reading), .. PeopleSlots.Person(reading)],
        [Intent.FindResource] = ResourceSlots.Of,
        [Intent.FindContact] = PeopleSlots.Of,
        [Intent.RequestIntro] = PeopleSlots.Of,
        [Intent.CodevStart] = CodevSlots.Start,
        [Intent.CodevFeedback] = CodevSlots.Feedback,
        [Intent.PersonalWorkDone] = WorkSlots.Done,
        [Intent.PersonalWorkStatus] = WorkSlots.Status,
        [Intent.MoocProgress] = MoocSlots.Of,
        [Intent.NewsletterPrefs] = InformationSlots.Newsletters,
        [Intent.NotifPause] = InformationSlots.Pause,
        [Intent.ConsentChange] = ConsentSlots.Of,
        [Intent.PollCreate] = PollSlots.Of,
        [Intent.Announce] = AnnounceSlots.Of,
        [Intent.MoveSession] = reading => [.. StepSlots.Named(reading), .. MoveSlots.Of(reading)],
        [Intent.CohortStatus] = AnimationSlots.Status,
        [Intent.VolunteerAnimator] = AnimationSlots.Volunteer,
        [Intent.EventCreate] = EventSlots.Of,
        [Intent.EventJoin] = EventSlots.Of,
    };

    public static SlotSet For(Intent intent, Reading reading) => ByIntent.TryGetValue(intent, out var rule) ? new(rule(reading)) : SlotSet.Empty;
}
