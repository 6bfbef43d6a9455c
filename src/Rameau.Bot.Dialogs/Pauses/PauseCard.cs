using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>« Mes rappels »: whether they rest, until when, and the way to change it. One person's own, and pure.</summary>
public static class PauseCard
{
    /// <param name="word">What has just happened; null when nothing has.</param>
    public static AdaptiveCard Draw(Pause? pause, Promotion promotion, Texts texts, Instant now, string? word = null)
    {
        var standing = Standing(pause, promotion.Zone, texts, now) ?? texts.Pauses.Active;

        return CardFrame.Of(
            $"{texts.Pauses.Mine}. {standing}",
            CardFrame.Title(texts.Pauses.Mine),
            word is null ? null : CardFrame.Line(word),
            CardFrame.State(standing),
            CardFrame.Subtle(texts.Pauses.StillArrives),
            CardFrame.Buttons(IsSet(pause, now) ? Resume(promotion, texts, now) : Usual(promotion, texts, now)));
    }

    /// <summary>Once, in private, when it has ended by itself.</summary>
    public static AdaptiveCard Over(Plan plan, Texts texts, Instant now, string? next) => CardFrame.Of(
        $"{texts.Pauses.OverTitle}. {texts.Pauses.OverSummary}.",
        CardFrame.Title(texts.Pauses.OverTitle),
        CardFrame.Line(next ?? texts.Steps.NothingNext),
        CardFrame.Buttons(Look(plan.Promotion, texts)));

    /// <summary>« En pause jusqu’au mercredi 14 avril »; null when nothing rests or will.</summary>
    public static string? Standing(Pause? pause, DateTimeZone zone, Texts texts, Instant now)
    {
        if (!IsSet(pause, now))
        {
            return null;
        }

        var (first, last, today) = (pause!.FirstDay(zone), pause.LastDay(zone), zone.DayOf(now));
        return first > today ? texts.Pauses.PausedFrom(texts.Dates.Day(first, today), texts.Dates.Day(last, today)) : texts.Pauses.PausedUntil(texts.Dates.Day(last, today));
    }

    /// <summary>Shows whoever taps their own.</summary>
    public static ActionExecute Look(Promotion promotion, Texts texts) =>
        ActionExecute.Button(texts.Pauses.MineButton, PauseLook.Verb, new(promotion.Id.Value), PauseJson.Default.PauseLook);

    public static ActionExecute Resume(Promotion promotion, Texts texts, Instant now) =>
        ActionExecute.Button(texts.Pauses.ResumeButton, PauseSet.Verb, new(promotion.Id.Value, Nonce(now)), PauseJson.Default.PauseSet);

    private static ActionExecute Usual(Promotion promotion, Texts texts, Instant now) => ActionExecute.Button(
        texts.Pauses.PauseButton,
        PauseSet.Verb,
        new(promotion.Id.Value, Nonce(now), LocalDatePattern.Iso.Format(promotion.Zone.DayOf(now).PlusDays(PauseDecision.UsualDays))),
        PauseJson.Default.PauseSet);

    private static bool IsSet(Pause? pause, Instant now) => pause is not null && !pause.IsOver(now);

    private static string Nonce(Instant now) => $"{now.ToUnixTimeMilliseconds()}";
}
