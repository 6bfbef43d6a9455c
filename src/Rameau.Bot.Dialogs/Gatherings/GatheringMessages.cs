using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>The bot's words about gatherings, drawn from where each stands; what is no longer so is not said.</summary>
public sealed class GatheringMessages(GatheringViews views) : IMessage
{
    public IReadOnlyCollection<string> Names => GatheringRows.Names;

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (GatheringRows.SubjectOf(context.Key) is not var (id, what, of)
            || await views.OfAsync(id, context.Reader, context.Channel, context.Now, ct) is not { Gathering.PublishedAt: not null } view)
        {
            return null;
        }

        return (context.Name, context.Reader) switch
        {
            (GatheringRows.ToGroup, null) => new(GatheringCard.ForGroup(view, context.Texts), GatheringCard.Summary(view, context.Texts), NextDrawing(view)),
            (GatheringRows.Invitation, { } reader) when view.IsAhead && view.Gathering.IsFor(reader) && view.Of(reader) is null => Private(null),
            (GatheringRows.News, { } reader) when view.Of(reader) is { } mine && Word(view, mine, what, of, context) is { } word => Private(word),
            (GatheringRows.Count, { } reader) when view.Gathering is { CancelledAt: null, Attended: null } && view.Gathering.MayManage(reader) =>
                new(GatheringCard.Count(view, context.Texts), context.Texts.Gatherings.CountTitle(view.Terms.Title)),
            _ => null,
        };

        Message Private(string? word) => new(
            GatheringCard.ForPerson(view, context.Texts, context.Reader!, word),
            word is null ? GatheringCard.Summary(view, context.Texts) : $"{word} {GatheringCard.Summary(view, context.Texts)}");
    }

    /// <summary>Null of what is no longer so, or was never this reader's.</summary>
    private static string? Word(GatheringView view, GatheringAnswer mine, string what, long of, MessageContext context)
    {
        var (gathering, words) = (view.Gathering, context.Texts.Gatherings);

        return (what, mine) switch
        {
            (GatheringRows.Cancelled, _) when gathering.CancelledAt is not null => words.CancelledNews,
            _ when !view.IsAhead => null,
            (GatheringRows.Changed, _) when Is(gathering.ChangedAt) => mine.Day < gathering.Days && mine.IsComing ? words.MovedNews : words.ChangedNews,
            (GatheringRows.Seated, { IsComing: true }) when Is(mine.SeatedAt) => words.SeatedNews,
            (GatheringReminders.Eve, { IsComing: true }) when Is(gathering.Terms.StartsAt) => words.EveNews(Distance()),
            (GatheringReminders.Soon, { IsComing: true }) when Is(gathering.Terms.StartsAt) => words.SoonNews,
            _ => null,
        };

        bool Is(Instant? at) => at?.ToUnixTimeMilliseconds() == of;

        string Distance() => context.Texts.Dates.Distance(view.Promotion.Zone.DayOf(gathering.Terms.StartsAt), view.Today);
    }

    /// <summary>It closes when it begins.</summary>
    private static Instant? NextDrawing(GatheringView view) => view.IsAhead ? view.Terms.StartsAt : view.Gathering.IsOver(view.Now) ? null : view.Gathering.EndsAt;
}
