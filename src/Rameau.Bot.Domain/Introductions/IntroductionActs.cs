using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Introductions;

/// <summary>Decides and writes in one act, anew where somebody else was faster. Card and page act through this one door.</summary>
public static class IntroductionActs
{
    /// <summary>Two people act on one request; more tries than this are a bug.</summary>
    private const int MostTries = 10;

    public static async Task<IntroductionDecision> ActAsync(
        this IIntroductions introductions, IntroductionId id, IntroductionAct act, Person by, Instant now, CancellationToken ct)
    {
        for (var i = 0; ; i++)
        {
            var decision = IntroductionDecision.Decide(await introductions.FindAsync(id, ct), act, by, now);

            if (decision is not IntroductionDecision.Changed { Introduction: var changed } || await introductions.TryChangeAsync(changed, ct))
            {
                await introductions.KeepPeaceAsync(decision, act, now, ct);
                return decision;
            }

            if (i == MostTries)
            {
                throw new InvalidOperationException($"The introduction {id} changed {MostTries} times while one change of it was written.");
            }
        }
    }

    public static async Task<AskingPast> PastAsync(this IIntroductions introductions, PersonId asker, PersonId asked, CancellationToken ct) => new(
        await introductions.OfAskerAsync(asker, ct), await introductions.OfAskedAsync(asked, ct), await introductions.IsBlockedAsync(asked, asker, ct));

    /// <summary>Also when it is so already: a crash may have come between the no and the wish for peace.</summary>
    private static Task KeepPeaceAsync(this IIntroductions introductions, IntroductionDecision decision, IntroductionAct act, Instant now, CancellationToken ct)
    {
        var standing = decision switch
        {
            IntroductionDecision.Changed { Introduction: var changed } => changed,
            IntroductionDecision.AlreadySo { Introduction: var same } => same,
            _ => null,
        };

        return (standing, act) switch
        {
            ({ } one, IntroductionAct.Decline { Peace: Peace.FromAsker }) => introductions.BlockAsync(one.Asked, one.Asker, now, ct),
            ({ } one, IntroductionAct.Decline { Peace: Peace.FromAnybody }) => introductions.BlockAsync(one.Asked, null, now, ct),
            _ => Task.CompletedTask,
        };
    }
}
