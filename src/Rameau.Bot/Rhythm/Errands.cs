using NodaTime;
using Rameau.Bot.Conversations;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>Sends the postman round: to the group in the order things are due, and to each person apart, so that nobody waits for another.</summary>
public sealed class Errands(ILedger ledger, Postman postman, PersonalChats chats, IConversations conversations, IPeople people, Recipients recipients)
{
    /// <summary>Somebody whom no chat reaches yet may be met at any time.</summary>
    private static readonly Duration UntilMet = Duration.FromHours(1);

    /// <param name="known">The beats the ledger held when the run began.</param>
    /// <returns>When to come round again; null when nothing waits.</returns>
    public async Task<Instant?> RunAsync(Plan plan, Conversation? chat, IReadOnlySet<BeatKey> known, Instant now, CancellationToken ct)
    {
        await AskAboutDoubtsAsync(plan, known, now, ct);

        List<Instant?> again = [];
        var planned = await AsDecidedAsync(await ledger.PlannedAsync(plan.Promotion.Id, ct), plan, again, now, ct);
        var isGroupAlive = chat is { Alive: true } && await ToGroupAsync([.. planned.Where(row => row.Person is null)], plan, chat, again, now, ct);

        foreach (var lane in planned.Where(row => row.Person is not null).GroupBy(row => row.Person!.Value))
        {
            again.Add(await ToPersonAsync(lane.Key, [.. lane], plan, chat, now, ct));
        }

        again.Add(await AmendAsync(plan, chat, isGroupAlive, now, ct));
        var isInDoubt = (await ledger.DoubtfulAsync(plan.Promotion.Id, ct)).Any(row => IsAsked(row) && !known.Contains(Notices.OfDoubt(row)));

        return isInDoubt ? now : again.Min();
    }

    /// <summary>A decision that came between the scheduler's look and its writing holds all the same.</summary>
    private async Task<IReadOnlyList<Delivery>> AsDecidedAsync(IReadOnlyList<Delivery> planned, Plan plan, List<Instant?> again, Instant now, CancellationToken ct)
    {
        List<Delivery> open = [];
        var changes = planned.Count == 0 ? null : await ledger.ChangesAsync(plan.Promotion.Id, ct);

        foreach (var row in planned)
        {
            switch (changes!.GetValueOrDefault(row.Beat))
            {
                case { CalledOff: true }:
                    await postman.SkipAsync(row, DuePosts.CalledOff, plan, now, ct);
                    break;
                case { PostponedTo: { } at } when at > now:
                    again.Add(at);
                    break;
                case null when row.DueAt > now:
                    again.Add(row.DueAt); // somebody asked for it to go later
                    break;
                default:
                    open.Add(row);
                    break;
            }
        }

        return open;
    }

    /// <returns>False when the chat turned out to be dead.</returns>
    private async Task<bool> ToGroupAsync(IReadOnlyList<Delivery> planned, Plan plan, Conversation chat, List<Instant?> again, Instant now, CancellationToken ct)
    {
        foreach (var together in Bundles(planned))
        {
            switch (await postman.PostAsync(together, plan, chat, now, ct))
            {
                case Errand.Dead { IsNews: var isNews }:
                    again.Add(isNews ? await TellStaffAsync(together[0], plan, now, ct) : null);
                    return false;
                case Errand.Later { Wait: var wait }:
                    again.Add(now + wait);
                    return true; // what comes after would arrive before
            }
        }

        return true;
    }

    /// <summary>What the rhythm has for the day goes out together; what somebody asked for or wrote, and news, stand alone.</summary>
    private static IEnumerable<IReadOnlyList<Delivery>> Bundles(IReadOnlyList<Delivery> planned)
    {
        Delivery[] rhythm = [.. planned.Where(row => !StandsAlone(row))];
        var first = rhythm.FirstOrDefault();

        foreach (var row in planned)
        {
            if (StandsAlone(row))
            {
                yield return [row];
            }
            else if (row == first)
            {
                yield return rhythm;
            }
        }
    }

    private static bool StandsAlone(Delivery row) => row.Rule == StepCard.AskedRule || row.Message == MessageNames.News || Notices.IsWritten(row);

    private async Task<Instant?> ToPersonAsync(PersonId person, IReadOnlyList<Delivery> rows, Plan plan, Conversation? near, Instant now, CancellationToken ct)
    {
        if (await chats.WithAsync(person, near, ct) is not { Alive: true } chat)
        {
            foreach (var row in rows.Where(row => row.LastUsefulAt <= now))
            {
                await postman.SkipAsync(row, "no chat reached the person in time", plan, now, ct);
            }

            return now + UntilMet;
        }

        foreach (var row in rows)
        {
            switch (await postman.PostAsync([row], plan, chat, now, ct))
            {
                case Errand.Dead:
                    return now + UntilMet;
                case Errand.Later { Wait: var wait }:
                    return now + wait;
            }
        }

        return null;
    }

    private async Task<Instant?> AmendAsync(Plan plan, Conversation? chat, bool isGroupAlive, Instant now, CancellationToken ct)
    {
        List<Instant?> again = [];

        foreach (var row in (await ledger.ToAmendAsync(plan.Promotion.Id, now, ct)).DistinctBy(row => row.Bundle))
        {
            var where = row.Conversation == chat?.Id ? chat : row.Conversation is { } id ? await conversations.FindAsync(id, ct) : null;

            if (row.Person is null && !isGroupAlive)
            {
                continue; // when it is let in again
            }

            switch (where is { Alive: true } ? await postman.AmendAsync(row, plan, where, now, ct) : await postman.LeaveAsync([row], null, ct))
            {
                case Errand.Dead { IsNews: var isNews } when row.Person is null:
                    return isNews ? await TellStaffAsync(row, plan, now, ct) : null;
                case Errand.Later { Wait: var wait }:
                    again.Add(now + wait);
                    break;
            }
        }

        // What was put off above is not asked for: its time is past, and it would be tried at once.
        var next = isGroupAlive && again.Count == 0 ? await ledger.NextAmendmentAsync(plan.Promotion.Id, ct) : null;
        return again.Append(next).Min();
    }

    private async Task AskAboutDoubtsAsync(Plan plan, IReadOnlySet<BeatKey> known, Instant now, CancellationToken ct)
    {
        foreach (var row in await ledger.DoubtfulAsync(plan.Promotion.Id, ct))
        {
            if (IsAsked(row) && !known.Contains(Notices.OfDoubt(row)))
            {
                await ledger.PlanAsync([.. Notices.OfDoubt(row, await recipients.AnimatorsAsync(plan.Promotion.Id, ct), now)], ct);
            }
        }
    }

    /// <summary>Nobody but its reader can say whether a private message is there; « check » lists those.</summary>
    private static bool IsAsked(Delivery row) => row is { Person: null, Carrier: null };

    private async Task<Instant> TellStaffAsync(Delivery refused, Plan plan, Instant now, CancellationToken ct)
    {
        await ledger.PlanAsync([.. Notices.OfDeadChat(refused, await people.StaffAsync(plan.Promotion.Id, ct), now)], ct);
        return now;
    }
}
