using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Courtesy;

/// <summary>« Bonjour », « merci »: a word back, and in private what comes next.</summary>
public sealed class CourtesyDialog(Plans plans)
{
    public static IEnumerable<SentenceRule> Rules(CourtesyDialog courtesy) =>
    [
        new(Intent.Greeting, Power.Anyone, (_, turn, ct) => courtesy.GreetAsync(turn, ct)),
        new(Intent.Thanks, Power.Anyone, (_, turn, _) => Task.FromResult(Reply.Saying(turn.Texts.Courtesy.YouAreWelcome))),
    ];

    public async Task<Reply> GreetAsync(Turn turn, CancellationToken ct)
    {
        if (turn.InGroup || turn.Person is not { } person)
        {
            return Reply.Saying(turn.Texts.Courtesy.Hello);
        }

        var hello = turn.Texts.Courtesy.HelloTo(person.FirstName);
        var plan = turn.Promotion is { } promotion ? await plans.OfAsync(promotion, ct) : null;

        return Reply.Saying(plan?.NextAt(turn.Now) is { } next ? $"{hello} {turn.Texts.Meetings.Next(next, MeetingCards.When(next, plan, turn.Texts, turn.Now))}" : hello);
    }
}
