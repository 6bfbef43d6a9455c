using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>Those who are in a round are asked how it was as soon as it comes to its last step; the card goes out with the next look at their promotion.</summary>
public sealed class RoundFeedback(FeedbackDesk desk) : IRoundEnding
{
    public Task EndingAsync(Round round, Turn turn, CancellationToken ct) => desk.OpenAsync(
        FeedbackForm.OfRound(round.Promotion, round.Id.Value, new($"{round.Group}", [.. round.Members.Select(member => member.Person)]), round.Facilitator, turn.Now), ct);
}
