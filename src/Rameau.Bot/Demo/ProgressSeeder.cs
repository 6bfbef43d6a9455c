using NodaTime;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Demo;

/// <summary>Writes what people of the demo world have done between sessions, on days that fit their plan.</summary>
public sealed class ProgressSeeder(Plans plans, IWorkReports works, IMoocProgress mooc)
{
    private static readonly Duration Evening = Duration.FromHours(6);

    public async Task SeedAsync(DemoPromotion one, Instant reference, CancellationToken ct)
    {
        var plan = await plans.OfAsync(one.Promotion, ct);

        foreach (var progress in one.Progress)
        {
            await WorksAsync(progress, plan, reference, ct);
            await EpisodesAsync(progress, plan, ct);
        }
    }

    private async Task WorksAsync(DemoProgress progress, Plan plan, Instant reference, CancellationToken ct)
    {
        foreach (var (id, work) in progress.Works)
        {
            if (plan.Find(id) is { } step)
            {
                // Handing in comes after having begun, or who shares the work would take it back.
                var due = Instant.Min(step.EndsAt, reference);
                var (mark, at) = work switch
                {
                    DemoWork.HandedIn => (WorkMark.HandedIn, due - Duration.FromDays(2)),
                    DemoWork.HandedInLate => (WorkMark.HandedIn, due + Duration.FromDays(3)),
                    _ => (WorkMark.Started, due - Duration.FromDays(10)),
                };

                await works.SaveAsync(new(plan.Promotion.Id, id, progress.Person, mark, at - Evening), ct);
            }
        }
    }

    private async Task EpisodesAsync(DemoProgress progress, Plan plan, CancellationToken ct)
    {
        foreach (var (id, done) in progress.Episodes)
        {
            var track = MoocTrack.Of(plan, progress.Person, [], [], default).FirstOrDefault(track => track.Step.Id == id);

            foreach (var episode in track?.Episodes.Take(done) ?? [])
            {
                await mooc.SaveAsync(new(plan.Promotion.Id, id, episode.Number, progress.Person, Done: true, episode.Step.EndsAt - Evening), ct);
            }
        }

        foreach (var id in progress.Transferred)
        {
            if (plan.Find(id) is { } track)
            {
                await mooc.TransferAsync(new(plan.Promotion.Id, id, progress.Person, track.EndsAt + Duration.FromDays(2)), ct);
            }
        }
    }
}
