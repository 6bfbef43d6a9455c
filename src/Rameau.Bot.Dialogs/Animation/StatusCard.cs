using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>How a promotion is doing, for whoever animates it: figures and charts, never a name. Pure.</summary>
public static class StatusCard
{
    /// <param name="draft">Names the announcement that may be begun from here.</param>
    public static AdaptiveCard Draw(Plan plan, PromotionStatus status, Texts texts, Instant now, string draft)
    {
        var words = texts.Status;
        var hand = words.NeedAHand(status.NeedAHand);

        return CardFrame.Of(
            $"{words.Title}. {hand}",
            [
                CardFrame.Title(words.Title),
                CardFrame.SubtlePlain(plan.Promotion.Name),
                CardFrame.Subtle($"{words.People(status.People)}. {words.CountsOnly}"),
                .. Next(plan, status, texts, now),
                .. Charts(status, texts),
                CardFrame.State(hand),
                status.NeedAHand == 0 ? null : CardFrame.Subtle(words.NeedAHandMeans),
                CardFrame.Buttons(
                [
                    ActionExecute.Button(words.PreviewButton, PreviewOpen.Verb, new(plan.Promotion.Id.Value), PreviewJson.Default.PreviewOpen),
                    .. status.Next is { Silent: > 0 }
                        ? new[] { ActionExecute.Button(words.RemindButton, RemindLook.Verb, new(plan.Promotion.Id.Value), StatusJson.Default.RemindLook) }
                        : [],
                    ActionExecute.Button(words.AnnounceButton, AnnounceOpen.Verb, new(draft, plan.Promotion.Id.Value), AnnouncementJson.Default.AnnounceOpen),
                ]),
            ]);
    }

    /// <summary>The figures in a line each, where there is no room for charts.</summary>
    public static IEnumerable<string> InWords(Plan plan, PromotionStatus status, Texts texts, Instant now)
    {
        var (words, sentences) = (texts.Status, PlanSentences.About(plan, texts, now));

        if (status.Next is { } next)
        {
            yield return words.Figures(words.NextTitle(next.Step, sentences.When(next.Step)), [texts.Steps.Counts(next.Coming, next.Absent, next.Silent)]);
        }

        foreach (var work in status.Works.Where(work => work.HandedIn + work.Started > 0))
        {
            yield return words.Figures(texts.Steps.Name(work.Step), Parts(work, words));
        }

        foreach (var window in status.Windows.Where(window => window.Booked > 0))
        {
            yield return words.Figures(texts.Steps.Name(window.Window), Parts(window, status.People, words));
        }

        yield return words.NeedAHand(status.NeedAHand);
    }

    private static IEnumerable<CardElement?> Next(Plan plan, PromotionStatus status, Texts texts, Instant now)
    {
        if (status.Next is not { } next)
        {
            return [CardFrame.Line(texts.Steps.NothingNext)];
        }

        var when = PlanSentences.About(plan, texts, now).When(next.Step);

        return
        [
            CardFrame.State(texts.Status.NextTitle(next.Step, when)),
            CardFrame.Line(Typography.Capital(texts.Steps.Counts(next.Coming, next.Absent, next.Silent))),
        ];
    }

    private static IEnumerable<CardElement?> Charts(PromotionStatus status, Texts texts)
    {
        var words = texts.Status;

        return
        [
            .. Stacked(words.PastTitle, [.. status.Past.Select(one => (texts.Steps.Name(one.Step), Shares(words, (words.Came, one.Coming, ChartColor.Good), (words.Absent, one.Absent, ChartColor.Neutral), (words.Silent, one.Silent, ChartColor.Warning))))], words),
            .. Stacked(words.WorkTitle, [.. status.Works.Select(one => (texts.Steps.Name(one.Step), Shares(words, (words.HandedIn, one.HandedIn, ChartColor.Good), (words.Started, one.Started, ChartColor.Warning), (words.ToDo, one.ToDo, ChartColor.Neutral))))], words),
            .. status.Moocs.SelectMany(one => Bars(words.MoocTitle(one.Step), [.. one.ByEpisodes.Select((people, done) => (words.Episodes(done), people))], words)),
            .. Stacked(words.CoachingTitle, [.. status.Windows.Select(one => (texts.Steps.Name(one.Window), Shares(words, (words.Booked, one.Booked, ChartColor.Good), (words.NotBooked, status.People - one.Booked, ChartColor.Neutral))))], words),
        ];
    }

    private static IReadOnlyList<ChartShare> Shares(IStatusWording words, params (string What, int People, ChartColor Color)[] shares) =>
        [.. shares.Select(share => new ChartShare(words.Figure(share.What, share.People), share.People, share.Color))];

    private static IEnumerable<CardElement> Stacked(string title, IReadOnlyList<(string What, IReadOnlyList<ChartShare> Shares)> rows, IStatusWording words) => rows.Count == 0
        ? []
        :
        [
            CardFrame.State(title),
            new StackedHorizontalBarChart(
                [.. rows.Select(row => new StackedBar(row.What, row.Shares))],
                new Container([.. rows.Select(row => CardFrame.Line(words.Figures(row.What, [.. row.Shares.Select(share => share.Legend)])))]))
            {
                Title = title,
                Spacing = Spacing.Small,
            },
        ];

    private static IEnumerable<CardElement> Bars(string title, IReadOnlyList<(string What, int People)> bars, IStatusWording words) =>
    [
        CardFrame.State(title),
        new HorizontalBarChart(
            [.. bars.Select(bar => new ChartBar(bar.What, bar.People))],
            new Container([.. bars.Select(bar => CardFrame.Line(words.Figure(bar.What, bar.People)))]))
        {
            Title = title,
            DisplayMode = HorizontalBarMode.AbsoluteNoAxis,
            Spacing = Spacing.Small,
        },
    ];

    private static IReadOnlyList<string> Parts(WorkCount work, IStatusWording words) =>
        [words.Figure(words.HandedIn, work.HandedIn), words.Figure(words.Started, work.Started), words.Figure(words.ToDo, work.ToDo)];

    private static IReadOnlyList<string> Parts(CoachingCount window, int people, IStatusWording words) =>
        [words.Figure(words.Booked, window.Booked), words.Figure(words.NotBooked, people - window.Booked)];
}
