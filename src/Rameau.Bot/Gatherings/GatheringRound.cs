using NodaTime;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Gatherings;

/// <summary>
/// Takes each gathering to those it is for, tells whoever answered of what becomes of it, reminds them, gives freed places to those who wait, and asks the
/// author how many came. All of it follows from how the gathering stands, so that a program that died in between leaves nothing unsaid.
/// </summary>
public sealed class GatheringRound(IGatherings gatherings, IPeople people, IPreferences preferences, IPauses pauses, IConversations conversations, ILedger ledger) : IRound
{
    /// <summary>Who comes to be interested later finds it in the list.</summary>
    private static readonly Duration Fresh = Duration.FromDays(1);

    /// <summary>So long after the end the author may still be asked.</summary>
    private static readonly Duration Afterwards = Duration.FromDays(3);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        List<Delivery> rows = [];
        List<Instant?> again = [];

        foreach (var gathering in await gatherings.OfPromotionAsync(plan.Promotion.Id, now - Gathering.Length - Afterwards, ct))
        {
            if (gathering.IsAhead(now))
            {
                await gatherings.FillAsync(gathering.Id, now, ct);
                rows.AddRange(await PublishingAsync(gathering, plan, now, ct));
            }

            var answers = await gatherings.AnswersAsync(gathering.Id, ct);
            rows.AddRange([.. Told(gathering, answers, plan, now), .. await RemindersAsync(gathering, answers, plan, now, ct), .. Counted(gathering, plan, now)]);
            again.Add(NextAt(gathering, plan, now));
        }

        if (rows.Count > 0)
        {
            await ledger.PlanAsync(rows, ct);
        }

        return again.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await gatherings.AheadAsync(now, ct)).Select(gathering => gathering.Promotion).Distinct().ToDictionary(promotion => promotion, _ => now);

    private async Task<IReadOnlyList<Delivery>> PublishingAsync(Gathering gathering, Plan plan, Instant now, CancellationToken ct)
    {
        if (now >= gathering.PublishedAt + Fresh)
        {
            return [];
        }

        var chat = gathering.Terms.Audience is GatheringAudience.Region ? null : await conversations.OfPromotionAsync(plan.Promotion.Id, ct);
        var isPosted = chat is { Alive: true };
        var invited = await WillingAsync(
            [.. (await people.AllAsync(ct)).Where(person => person.Id != gathering.Author && gathering.IsFor(person) && !(isPosted && Reads(person, plan.Promotion.Id)))], now, ct);

        return
        [
            .. isPosted ? [GatheringRows.Posted(gathering, plan, chat!)] : Array.Empty<Delivery>(),
            .. invited.Select(person => GatheringRows.Inviting(gathering, plan, person, plan.Calendar.NextActive(now))),
        ];
    }

    /// <summary>Staff serve all promotions, and are invited where they were made part of one.</summary>
    private static bool Reads(Person person, PromotionId promotion) => person.Roles.All(grant => grant.Promotion == promotion || grant.Role is Role.Staff);

    /// <summary>Those who want to hear of events, and do not rest.</summary>
    private async Task<IReadOnlyList<PersonId>> WillingAsync(IReadOnlyList<Person> addressed, Instant now, CancellationToken ct)
    {
        PersonId[] ids = [.. addressed.Select(person => person.Id)];
        var wanted = await preferences.WantedAsync(ids, ct);
        var resting = await RestingAsync(ids, now, ct);

        return [.. ids.Where(id => wanted.GetValueOrDefault(id, Wanted.Everything).Events && !resting.Contains(id))];
    }

    private async Task<IReadOnlySet<PersonId>> RestingAsync(IReadOnlyCollection<PersonId> ids, Instant now, CancellationToken ct) =>
        (await pauses.OfAsync(ids, ct)).Where(pause => pause.RestsAt(now)).Select(pause => pause.Person).ToHashSet();

    /// <summary>Changes, the end of it, and places that somebody got; who rests hears of these too, for they said that they come.</summary>
    private static IEnumerable<Delivery> Told(Gathering gathering, IReadOnlyList<GatheringAnswer> answers, Plan plan, Instant now)
    {
        (string What, Instant At)? news = gathering switch
        {
            { CancelledAt: { } at } => (GatheringRows.Cancelled, at),
            { ChangedAt: { } at } when gathering.IsAhead(now) => (GatheringRows.Changed, at),
            _ => null,
        };

        if (news is var (what, since))
        {
            foreach (var answer in answers.Where(answer => answer.Answer is not RsvpAnswer.No && answer.Person != gathering.Author && answer.AnsweredAt < since))
            {
                yield return GatheringRows.Telling(gathering, plan, answer.Person, what, since);
            }
        }

        foreach (var answer in answers.Where(answer => gathering.IsAhead(now) && answer is { IsComing: true, SeatedAt: not null }))
        {
            yield return GatheringRows.Seating(gathering, plan, answer, answer.SeatedAt!.Value);
        }
    }

    private async Task<IReadOnlyList<Delivery>> RemindersAsync(Gathering gathering, IReadOnlyList<GatheringAnswer> answers, Plan plan, Instant now, CancellationToken ct)
    {
        GatheringReminder[] due = gathering.IsAhead(now)
            ? [.. GatheringReminders.Of(gathering, plan.Calendar).Where(reminder => reminder.DueAt <= now && now < reminder.LastUsefulAt)]
            : [];
        GatheringAnswer[] coming = due.Length == 0 ? [] : [.. answers.Where(answer => answer.IsComing)];
        var resting = coming.Length == 0 ? new HashSet<PersonId>() : await RestingAsync([.. coming.Select(answer => answer.Person)], now, ct);

        return
        [
            .. from reminder in due
               from answer in coming
               where !resting.Contains(answer.Person) && (answer.SeatedAt ?? answer.AnsweredAt) < reminder.DueAt // who has just said so knows
               select GatheringRows.Reminding(gathering, plan, reminder, answer.Person),
        ];
    }

    private static IEnumerable<Delivery> Counted(Gathering gathering, Plan plan, Instant now) =>
        gathering is { CancelledAt: null, Attended: null, Author: { } author } && CountAt(gathering, plan) is var at && at <= now ? [GatheringRows.Counting(gathering, plan, author, at)] : [];

    private static Instant CountAt(Gathering gathering, Plan plan) => plan.Calendar.NextActive(gathering.EndsAt);

    private static Instant? NextAt(Gathering gathering, Plan plan, Instant now) => gathering.CancelledAt is not null
        ? null
        : GatheringReminders.Of(gathering, plan.Calendar).Select(reminder => reminder.DueAt)
            .Append(gathering.Terms.StartsAt).Append(CountAt(gathering, plan))
            .Where(at => at > now).Select(at => (Instant?)at).Min();
}
