using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>How much of what was answered somebody may read.</summary>
public enum Sight
{
    Nothing,

    /// <summary>Averages, from five answers on.</summary>
    Averages,

    /// <summary>All that is shown to those who were asked.</summary>
    All,
}

public static class Sights
{
    /// <summary>Those who were asked, and who led them, read what is shown; of a round, Le RAMEAU's team sees averages and nobody else anything.</summary>
    public static Sight Of(FeedbackForm form, Person person) => form switch
    {
        _ when form.GroupOf(person.Id) is not null || form.Lead == person.Id => Sight.All,
        { Kind: FeedbackKind.Round } or { IsAnonymous: false } => person.Is(Role.Staff, form.Promotion) ? Sight.Averages : Sight.Nothing,
        _ => person.Is(Role.Participant, form.Promotion) || FeedbackDecision.MayLead(form, person) ? Sight.All : Sight.Nothing,
    };
}
