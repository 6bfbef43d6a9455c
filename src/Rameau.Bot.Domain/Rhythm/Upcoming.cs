using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>What goes out together at one instant; or one beat that would, had it not been called off.</summary>
/// <param name="Beats">Several of the group's are one message.</param>
public sealed record UpcomingPost(Instant At, IReadOnlyList<Beat> Beats, bool IsCalledOff = false);

/// <summary>
/// What will be posted, if nothing changes meanwhile: the scheduler's own decision, asked for each instant at which it will wake.
/// A preview that decided for itself could differ from what is sent.
/// </summary>
public static class Upcoming
{
    /// <param name="known">Beats that the ledger already holds: they are on their way, or settled.</param>
    /// <returns>In the order they go out.</returns>
    public static IReadOnlyList<UpcomingPost> Of(
        IReadOnlyList<Beat> beats, IReadOnlySet<BeatKey> known, Instant now, Instant until, PromotionCalendar calendar)
    {
        HashSet<BeatKey> said = [.. known];
        List<UpcomingPost> posts = [];

        for (Instant? wakes = now; wakes is { } at && at < until;)
        {
            var due = DuePosts.Decide(beats, said, at, calendar);
            posts.AddRange(Together(due.Post, at));
            posts.AddRange(due.Skip.Where(skipped => skipped.Beat.IsCalledOff && skipped.Beat.DueAt > now).Select(skipped => new UpcomingPost(at, [skipped.Beat], IsCalledOff: true)));
            said.UnionWith(due.Post.Concat(due.Skip.Select(skipped => skipped.Beat)).Select(beat => beat.Key));
            wakes = due.NextAt;
        }

        return posts;
    }

    /// <summary>A message to people is one for each beat, as is news to the group; the rest of what the group gets is one message.</summary>
    private static IEnumerable<UpcomingPost> Together(IReadOnlyList<Beat> due, Instant at)
    {
        Beat[] day = [.. due.Where(IsOfTheDay)];

        foreach (var beat in due)
        {
            if (!IsOfTheDay(beat))
            {
                yield return new(at, [beat]);
            }
            else if (beat == day[0])
            {
                yield return new(at, day);
            }
        }
    }

    private static bool IsOfTheDay(Beat beat) => beat.Audience is Audience.Group && beat.Rule.Message != Beats.NewsMessage;
}
