using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>
/// Dialogs over a real database with the sample people in it, and Teams scripted: a call that the test has not laid down fails
/// it. The chat of the first promotion is linked; nobody has answered anything.
/// </summary>
public abstract class DialogTest(TestDatabase database) : IAsyncLifetime
{
    /// <summary>Six days before session 2 of the first promotion, which is on 6 April 2027.</summary>
    protected static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);

    protected TestDatabase Database => database;

    internal Bot Bot { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await database.GivenPeopleAsync();
        Bot = new(database);
        await database.Conversations.SeenAsync(Chats.Group, default);
        await database.Conversations.TryLinkAsync(Chats.Group.Id, Sample.First.Id, default);
    }

    public Task DisposeAsync()
    {
        Bot?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A turn in the first promotion's chat.</summary>
    protected static Turn InGroup(Person? person, Texts? texts = null, Instant? now = null) =>
        new(Chats.Said(Chats.Group), Chats.Group with { Promotion = Sample.First.Id }, person, Sample.First, texts ?? Texts.French, now ?? Now);

    /// <summary>A turn in somebody's own chat with the bot.</summary>
    protected static Turn Alone(Person? person, Texts? texts = null, Instant? now = null) =>
        new(Chats.Said(Chats.Personal), Chats.Personal with { With = person?.Id }, person, PromotionOf(person), texts ?? Texts.French, now ?? Now);

    protected Task AnswersAsync(Person person, string step, RsvpAnswer answer) =>
        database.Rsvps.SaveAsync(new(Sample.First.Id, new(step), person.Id, answer, Now - Duration.FromDays(1)), default);

    protected Task ChangedAsync(PlanChange change) => database.Promotions.ChangeAsync(Sample.First.Id, change, default);

    protected Task PlacedAsync(string step, string place) => ChangedAsync(new PlanChange.Placed(new(step), place));

    protected async Task<RsvpAnswer?> AnswerOfAsync(Person person, string step) =>
        (await database.Rsvps.OfStepAsync(Sample.First.Id, new(step), default)).FirstOrDefault(rsvp => rsvp.Person == person.Id)?.Answer;

    private static Promotion? PromotionOf(Person? person) =>
        new[] { Sample.First, Sample.Second }.FirstOrDefault(promotion => promotion.Id == person?.Promotion);
}
