using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What animators publish, as rows of the ledger: however often « publier » is tapped, and by whomever, there is one.</summary>
public static class Posts
{
    /// <summary>Where the chat cannot be reached for longer, the words are stale.</summary>
    private static readonly Duration Patience = Duration.FromDays(2);

    /// <summary>The same for each delivery of what somebody said or tapped, and for nothing else.</summary>
    public static PostId IdOf(Turn turn)
    {
        var said = $"{turn.Conversation.Channel}|{turn.Conversation.Id}|{turn.Activity.Id}|{turn.Activity.From?.Id}|{(turn.Activity.Id is null ? turn.Now.ToUnixTimeMilliseconds() : 0)}";
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..20]);
    }

    public static BeatKey KeyOf(PromotionId promotion, string message, PostId id) => new($"{promotion}/{message}/{id}");

    /// <summary>What a key names, the other way round; null for another's key.</summary>
    public static PostId? IdOf(BeatKey key, string message) => key.Value.Split('/') is [_, var kind, var id] && kind == message ? new PostId(id) : null;

    /// <param name="at">When it goes out.</param>
    /// <param name="message">One of <see cref="Rhythm.MessageNames"/>; also the rule's name, which no rule has.</param>
    public static Delivery ToGroup(Plan plan, Conversation chat, string message, PostId id, Instant at, Instant? lastUsefulAt = null) =>
        Row(plan, KeyOf(plan.Promotion.Id, message, id), message, at, lastUsefulAt ?? (at + Patience)) with { Conversation = chat.Id };

    /// <summary>What is about no step: it hangs on the one that nothing moves.</summary>
    /// <param name="message">Also the rule's name, which no rule has.</param>
    /// <param name="to">Null: nobody alone.</param>
    public static Delivery Row(Plan plan, BeatKey beat, string message, Instant at, Instant until, PersonId? to = null)
    {
        var step = Anchor(plan);
        return new(to is { } person ? beat.For(person) : beat, beat, plan.Promotion.Id, step.Id, step.Revision, message, message, at, until, DeliveryState.Planned) { Person = to };
    }

    /// <summary>A row speaks of a step: the one about which nothing else is drawn again.</summary>
    public static Step Anchor(Plan plan)
    {
        Step[] all = [.. plan.Steps, .. plan.Cancelled];
        return all.FirstOrDefault(step => step.Kind is StepKind.Community) ?? all.FirstOrDefault(step => !step.Kind.TakesAnswers()) ?? all[0];
    }

    /// <summary>What was published is drawn again with the next look at its promotion.</summary>
    public static Task AmendAsync(ILedger ledger, Plan plan, Instant now, CancellationToken ct) =>
        ledger.AmendAsync(plan.Promotion.Id, Anchor(plan).Id, now, except: null, ct);

    /// <summary>When something for the group goes out: now, or at the next opening where that is wanted and now is none.</summary>
    public static Instant DueAt(PromotionCalendar calendar, bool isLater, Instant now) => isLater ? calendar.NextActive(now) : now;
}
