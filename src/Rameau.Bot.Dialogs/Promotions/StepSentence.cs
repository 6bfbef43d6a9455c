using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« C'est quand la session 3 ? », « y a quoi en avril ? »: what comes next, or the steps that were named.</summary>
public sealed class StepSentence(Plans plans, StepStates states, StepDialog next, Belonging belonging)
{
    public Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct) => belonging.AboutAsync(turn, it => AnswerAsync(heard, it, ct), ct);

    private async Task<Reply> AnswerAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        var plan = await plans.OfAsync(turn.Promotion!, ct);

        return StepsNamed.Of(plan, heard, IsAskedFor, turn.Now) switch
        {
            StepsNamed.One { Step: var step } when step.Kind.TakesAnswers() => await MeetingAsync(plan, step, turn, ct),
            StepsNamed.One { Step: var step } => MeetingCards.Dated(plan, step, turn.Texts, turn.Now).AsReply(),
            StepsNamed.Several several => MeetingCards.List(plan, several, turn.Texts, turn.Now).AsReply(),
            StepsNamed.NotThen none => Instead(plan, turn.Texts.Meetings.NothingThen(MeetingCards.Days(none.First, none.Last, plan, turn.Texts, turn.Now)), turn),
            StepsNamed.NoSuch none => Instead(plan, turn.Texts.Meetings.NoSuchStep([.. none.There.Where(step => step.Kind.TakesAnswers()).Select(turn.Texts.Steps.Name)]), turn),
            _ => await next.HandleAsync(turn, ct),
        };
    }

    /// <summary>Outside the ledger: somebody asked about it, nobody has to follow it. What is over or cancelled says so.</summary>
    private async Task<Reply> MeetingAsync(Plan plan, Step step, Turn turn, CancellationToken ct)
    {
        var state = await states.ReadAsync(plan, step, null, turn.Conversation.Channel, turn.Now, ct);
        var card = turn is { Person: { } person, InGroup: false } ? StepCard.ForPerson(state, turn.Texts, person) : StepCard.ForGroup(state, turn.Texts);

        return card.AsReply();
    }

    private static bool IsAskedFor(Step step) =>
        step.Kind.TakesAnswers() || step.Kind is StepKind.PersonalWork or StepKind.CoachingWindow or StepKind.MoocTrack or StepKind.Closing;

    private static Reply Instead(Plan plan, string word, Turn turn) => MeetingCards.Instead(plan, word, turn.Texts, turn.Now).AsReply();
}
