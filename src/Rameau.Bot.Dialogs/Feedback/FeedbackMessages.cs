using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>Asks the group: after a session by the rhythm, after a round by whoever led it. The card follows the answers and closes by itself.</summary>
public sealed class FeedbackMessages(FeedbackStates states) : IMessage
{
    public const string Session = "session-feedback";
    public const string Round = "round-feedback";

    public IReadOnlyCollection<string> Names { get; } = [Session, Round];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (IdOf(context) is not { } id || await states.ReadAsync(context.Plan, id, context.Channel, context.Now, ct) is not { } state)
        {
            return null;
        }

        var (title, words) = (FeedbackCard.Title(state, context.Texts), context.Texts.Feedback);

        return new(FeedbackCard.ForGroup(state, context.Texts), title, state.IsOver ? null : state.Form.ClosesAt)
        {
            // In the card of a day it is a line, which says how many have answered, and leads to the form and later to the result.
            Item = new(
                words.InWords(title, words.Progress(state.Answered, state.People)),
                state.IsOver ? FeedbackCard.Look(words.ReadButton, state.Form) : FeedbackCard.Open(words.AnswerButton, state.Form)),
        };
    }

    /// <summary>What no rule posts, as a row of the ledger; there is one for each form, however often it is asked for.</summary>
    public static Delivery ToGroup(Plan plan, Conversation chat, string message, FeedbackForm form, Instant at) =>
        Posts.ToGroup(plan, chat, message, new(form.Subject), at, form.ClosesAt);

    private static FormId? IdOf(MessageContext context) => context switch
    {
        { Name: Session, Step: { Kind: StepKind.Session } step } => FormId.Of(context.Plan.Promotion.Id, FeedbackKind.Session, step.Id.Value),
        { Name: Round } when Posts.IdOf(context.Key, Round) is { } round => FormId.Of(context.Plan.Promotion.Id, FeedbackKind.Round, round.Value),
        _ => null,
    };
}
