using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Mooc;

/// <summary>Those who have begun their time with the MOOC and neither finished it nor gone on with the next cohort.</summary>
public sealed class MoocAwaiting(IMoocProgress progress) : IAwaiting
{
    public bool Covers(StepKind kind) => kind is StepKind.MoocTrack;

    public async Task<IReadOnlyList<Person>> OfAsync(Plan plan, Step step, IReadOnlyList<Person> participants, Instant now, CancellationToken ct)
    {
        var marks = await progress.MarksAsync(plan.Promotion.Id, ct);
        var transfers = await progress.TransfersAsync(plan.Promotion.Id, ct);

        return [.. participants.Where(person => MoocTrack.Of(plan, person.Id, marks, transfers, now).Any(track => track.Step.Id == step.Id && IsAwaited(track)))];
    }

    private static bool IsAwaited(MoocTrack track) => track is { State: MoocState.Underway } or { State: MoocState.Missed, AllDone: false };
}
