using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Volunteering;

/// <summary>The evening of the first session, 19 January 2027: nobody animates the first promotion yet.</summary>
public abstract class UnledTest(TestDatabase database) : DialogTest(database)
{
    protected static readonly Instant Evening = Instant.FromUtc(2027, 1, 19, 16, 30);

    protected static readonly VolunteerOffer Offer = new("P1", "n");

    protected static readonly Person Aline = Sample.Aline with { Roles = [Sample.Aline.Roles[0]] };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.People.SaveAsync([Aline], default);
    }

    protected async Task OfferAsync(params Person[] people)
    {
        foreach (var (i, person) in people.Index())
        {
            await Bot.Volunteers.HandleAsync(Offer, InGroup(person, now: Evening + Duration.FromMinutes(i)), default);
        }
    }

    protected async Task<Message?> DrawAsync(string name, Texts texts, Person? reader = null, Instant? now = null)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await new VolunteerMessages(Bot.VolunteerViews, Database.Ledger).DrawAsync(
            new(plan, plan.Find(new("VOL"))!, new($"P1/VOL/{name}"), name, name, reader, "msteams", texts, now ?? Evening), default);
    }

    /// <summary>The message went out to the group, or to the reader.</summary>
    protected async Task PostedAsync(string name, Person? reader = null)
    {
        BeatKey beat = new($"P1/VOL/{name}");
        Delivery row = new(
            reader is null ? beat : beat.For(reader.Id), beat, Sample.First.Id, new("VOL"), 0, name, name, Evening, Evening + Duration.FromDays(9), DeliveryState.Planned)
        {
            Conversation = Chats.Group.Id,
            Person = reader?.Id,
        };
        await Database.Ledger.PlanAsync([row], default);
        await Database.Ledger.TryStartAsync(row.Key, default);
        await Database.Ledger.SettleAsync(row with { State = DeliveryState.Sent, ActivityId = "1", SettledAt = Evening, AmendAt = Evening + Duration.FromDays(90) }, default);
    }

    protected async Task<IReadOnlyList<string>> AnimatingAsync() =>
        [.. (await Database.People.OfPromotionAsync(Sample.First.Id, default)).Where(person => person.Is(Role.Animator, Sample.First.Id)).Select(person => person.FirstName)];
}
