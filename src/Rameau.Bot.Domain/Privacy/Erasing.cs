using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>Carries an erasure through its stages, from wherever it stands.</summary>
/// <param name="random">Makes receipts and marks: capital letters and digits that mean nothing.</param>
public sealed class Erasing(IErasures erasures, IPeople people, IEnumerable<IParting> partings, IAudit audit, Func<string> random)
{
    /// <summary>At once, as far as it goes; what breaks in its middle is taken up by <see cref="ResumeAsync"/>.</summary>
    /// <param name="by">Null is staff at the command line.</param>
    /// <returns>Null when nobody has this id.</returns>
    public async Task<Erasure?> EraseAsync(PersonId person, PersonId? by, Instant now, CancellationToken ct)
    {
        if (await erasures.AskAsync(person, random(), now, ct) is not { } erasure)
        {
            return null;
        }

        if (erasure.Stage is ErasureStage.Asked)
        {
            await audit.AddAsync([new(by, AuditAct.Erased, person, [], now)], ct);
        }

        return await GoOnAsync(erasure, now, ct);
    }

    /// <returns>Those that are done now.</returns>
    public async Task<IReadOnlyList<Erasure>> ResumeAsync(Instant now, CancellationToken ct)
    {
        List<Erasure> done = [];

        foreach (var unfinished in await erasures.UnfinishedAsync(ct))
        {
            if (await GoOnAsync(unfinished, now, ct) is { Stage: ErasureStage.Done } one)
            {
                done.Add(one);
            }
        }

        return done;
    }

    private async Task<Erasure> GoOnAsync(Erasure erasure, Instant now, CancellationToken ct)
    {
        if (erasure is { Stage: ErasureStage.Asked, Person: { } id })
        {
            if (await people.FindAsync(id, ct) is { } person)
            {
                foreach (var parting in partings)
                {
                    await parting.PartAsync(person, now, ct);
                }
            }

            await erasures.PartedAsync(erasure, ct);
        }

        var erased = erasure.Stage < ErasureStage.Erased ? await erasures.EraseAsync(erasure, random(), now, ct) : erasure;
        return await erasures.TryCompactAsync(erased, now, ct) ? erased with { Stage = ErasureStage.Done, DoneAt = now } : erased;
    }
}
