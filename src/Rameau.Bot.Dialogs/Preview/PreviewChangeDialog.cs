using NodaTime;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>« Passer », « modifier », « reporter »: decides, and shows the message as it will now be.</summary>
public sealed class PreviewChangeDialog(PreviewDialog preview, BeatDecisions beats, Plans plans) : ICardAction<PreviewSkip>, ICardAction<PreviewSay>, ICardAction<PreviewPostpone>
{
    public Task<Reply> HandleAsync(PreviewSkip tapped, Turn turn, CancellationToken ct) =>
        DecideAsync(new(tapped.Beat), tapped.IsOff ? new BeatWish.CallOff() : new BeatWish.PutBack(), turn, ct);

    public Task<Reply> HandleAsync(PreviewSay tapped, Turn turn, CancellationToken ct) =>
        DecideAsync(new(tapped.Beat), new BeatWish.Say(PlanInputs.Text(tapped.Words, BeatChange.LongestWords)), turn, ct);

    public async Task<Reply> HandleAsync(PreviewPostpone tapped, Turn turn, CancellationToken ct)
    {
        BeatKey key = new(tapped.Beat);

        if (tapped.IsOnTime)
        {
            return await DecideAsync(key, new BeatWish.OnTime(), turn, ct);
        }

        return await WantedAsync(tapped, turn, ct) is { } wanted
            ? await DecideAsync(key, new BeatWish.Postpone(wanted), turn, ct)
            : Reply.Noting(turn.Texts.Preview.TimeMissing);
    }

    private async Task<Reply> DecideAsync(BeatKey key, BeatWish wish, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        if (turn.IsRepeat)
        {
            return await preview.ShowAsync(key, turn, null, ct);
        }

        var plan = await plans.OfAsync(promotion, ct);
        var decision = await beats.DecideAsync(plan, key, wish, turn.Now, ct);
        var note = await NoteAsync(decision, wish, key, plan, turn, ct);

        return await preview.ShowAsync(key, turn, note, ct) with { Stirs = decision is BeatDecision.Done ? promotion.Id : null };
    }

    private async Task<string> NoteAsync(BeatDecision decision, BeatWish wish, BeatKey key, Plan plan, Turn turn, CancellationToken ct)
    {
        var (words, sentences) = (turn.Texts.Preview, PreviewSentences.About(plan, turn.Texts, turn.Now));

        return (decision, wish) switch
        {
            (BeatDecision.Gone, _) => words.Gone,
            (BeatDecision.Unknown, _) => words.Unknown,
            (BeatDecision.NotThen { Refused: { Why: var why, LastUsefulAt: var last } }, _) => words.Refused(why, sentences.When(last)),
            (_, BeatWish.CallOff) => words.CalledOff,
            (_, BeatWish.PutBack) => words.PutBack,
            (_, BeatWish.Say { Words: var said }) => said is null ? words.Unsaid : words.Said,
            (BeatDecision.Done { IsMoved: true, Change.PostponedTo: { } at }, _) => words.PostponedToOpening(sentences.When(at)),
            (BeatDecision.Done { Change.PostponedTo: { } at }, _) => words.Postponed(sentences.When(at)),
            _ => await PostAsync(plan, key, turn.Now, ct) is { At: var at } ? words.OnTime(sentences.When(at)) : words.Gone,
        };
    }

    /// <summary>Where only the day or only the hour was given, the other stays.</summary>
    private async Task<LocalDateTime?> WantedAsync(PreviewPostpone tapped, Turn turn, CancellationToken ct)
    {
        var (date, time) = (PlanInputs.Date(tapped.Date), PlanInputs.Time(tapped.Time));

        if ((date is null && time is null) || turn.Promotion is not { } promotion)
        {
            return null;
        }

        var plan = await plans.OfAsync(promotion, ct);
        var now = (await PostAsync(plan, new(tapped.Beat), turn.Now, ct))?.At ?? turn.Now;
        var local = now.InZone(promotion.Zone).LocalDateTime;

        return (date ?? local.Date) + (time ?? local.TimeOfDay);
    }

    private async Task<UpcomingPost?> PostAsync(Plan plan, BeatKey key, Instant now, CancellationToken ct) =>
        (await beats.UpcomingAsync(plan, now, Instant.MaxValue, ct)).FirstOrDefault(post => post.Beats.Any(beat => beat.Key == key));
}
