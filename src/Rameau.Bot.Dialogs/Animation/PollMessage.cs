using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>A poll as the group has it: it follows the answers, and closes by itself at the end of its last day.</summary>
public sealed class PollMessage(PollStates states) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Poll];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (Posts.IdOf(context.Key, MessageNames.Poll) is not { } id || await states.ReadAsync(context.Plan.Promotion, id, context.Channel, context.Now, ct) is not { } state)
        {
            return null;
        }

        return new(PollCard.ForGroup(state, context.Texts), PollCard.Summary(state, context.Texts), NextDrawing(state))
        {
            IsTakenBack = state.Poll.WithdrawnAt is not null,
        };
    }

    /// <summary>For as long as it can be answered or taken back.</summary>
    private static Instant? NextDrawing(PollState state) => new[] { state.IsClosed ? null : state.Poll.ClosesAt(state.Zone), state.Poll.WithdrawableUntil }
        .Where(at => at > state.Now)
        .Min();
}
