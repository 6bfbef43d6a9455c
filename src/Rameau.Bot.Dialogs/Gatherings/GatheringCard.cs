using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>What somebody proposes: when, where, who comes, and the way to join. Pure: the same state draws the same card.</summary>
public static class GatheringCard
{
    /// <summary>More would be a calendar.</summary>
    public const int MostListed = 5;

    public static AdaptiveCard ForGroup(GatheringView view, Texts texts) =>
        Draw(view, texts, new Viewer.GroupOf(view.Gathering.Promotion), null, null) with { Refresh = Refreshing(view) };

    /// <param name="word">What has just become of it, or why this comes.</param>
    public static AdaptiveCard ForPerson(GatheringView view, Texts texts, Person person, string? word = null) =>
        Draw(view, texts, new Viewer.Someone(person), person, word) with { Refresh = Refreshing(view) };

    public static string Summary(GatheringView view, Texts texts) => texts.Gatherings.InWords(view.Terms.Title, view.When(texts), view.Terms.Place);

    /// <param name="views">The next ones that the reader may know of.</param>
    public static AdaptiveCard All(IReadOnlyList<GatheringView> views, Texts texts)
    {
        var words = texts.Gatherings;

        return CardFrame.Of(
            views.Count == 0 ? $"{words.ListTitle}. {words.None}" : words.ListTitle,
            [
                CardFrame.Title(words.ListTitle),
                views.Count == 0 ? CardFrame.Line(words.None) : null,
                .. views.Take(MostListed).SelectMany(view => (CardElement[])
                [
                    new TextBlock(Typography.Capital(view.When(texts))) { Separator = true, Spacing = Spacing.Medium, IsSubtle = true, Size = FontSize.Small },
                    new RichTextBlock([new TextRun(view.Terms.Title) { Weight = FontWeight.Bolder }]) { Spacing = Spacing.None },
                    CardFrame.SubtlePlain(view.Terms.Place),
                    CardFrame.Buttons(Show(view.Gathering, words.SeeButton))!,
                ]),
                CardFrame.Buttons(Propose(words.ProposeButton)),
            ]);
    }

    public static AdaptiveCard Count(GatheringView view, Texts texts, string? word = null)
    {
        var words = texts.Gatherings;
        var title = words.CountTitle(view.Terms.Title);

        return CardFrame.Of(
            title,
            CardFrame.Badge(words.Badge, BadgeStyle.Accent),
            Frames.Heading(title),
            CardFrame.Line(word ?? words.CountIntro),
            new InputNumber("count", words.CountLabel)
            {
                Min = 0, Max = Gathering.MostPlaces, Value = view.Gathering.Attended ?? view.Coming.Count, IsRequired = true, ErrorMessage = words.Refused(GatheringRefusal.CountOutOfRange),
            },
            CardFrame.Buttons(
                ActionExecute.Button(words.CountButton, GatheringCount.Verb, new(view.Gathering.Id.Value), GatheringJson.Default.GatheringCount) with { Style = ActionStyle.Positive }));
    }

    public static AdaptiveCard Cancelling(GatheringView view, Texts texts)
    {
        var words = texts.Gatherings;
        var told = view.Answers.Count(answer => answer.Answer is not RsvpAnswer.No && answer.Person != view.Gathering.Author);

        return CardFrame.Of(
            words.CancelQuestion(view.Terms.Title),
            Frames.Heading(words.CancelQuestion(view.Terms.Title)),
            CardFrame.Line(words.CancelTold(told)),
            CardFrame.Buttons(
                ActionExecute.Button(words.CancelButton, GatheringCancel.Verb, new(view.Gathering.Id.Value, Sure: true), GatheringJson.Default.GatheringCancel)
                    with { Style = ActionStyle.Destructive },
                Show(view.Gathering, words.KeepButton)));
    }

    public static ActionExecute Show(Gathering gathering, string title) =>
        ActionExecute.Alone(title, GatheringShow.Verb, new(gathering.Id.Value), GatheringJson.Default.GatheringShow);

    public static ActionExecute Propose(string title, GatheringEdit? said = null) =>
        ActionExecute.Alone(title, GatheringEdit.Verb, said ?? new GatheringEdit(), GatheringJson.Default.GatheringEdit);

    private static AdaptiveCard Draw(GatheringView view, Texts texts, Viewer viewer, Person? reader, string? word)
    {
        var (gathering, terms, words) = (view.Gathering, view.Terms, texts.Gatherings);
        var author = view.Author is { } who ? Gate.NameOf(who, viewer) : null;
        var (names, others) = view.Seen(viewer);

        return CardFrame.Of(
            Summary(view, texts),
            [
                CardFrame.Badge(words.BadgeOf(terms.Audience, terms.Region), BadgeStyle.Accent),
                Frames.Heading(terms.Title),
                word is null ? null : CardFrame.Mine(word, gathering.CancelledAt is null ? CardColor.Accent : CardColor.Attention),
                CardFrame.Line(Typography.Capital(view.When(texts))),
                CardFrame.Plain(terms.Place),
                author is null ? null : CardFrame.SubtlePlain(words.By(author)),
                CardFrame.State(State(view, texts)),
                names.Count == 0 || !view.IsAhead ? null : CardFrame.SubtlePlain(words.Who(names, others)),
                reader is null || !view.IsAhead ? null : Mine(view, texts, reader),
                CardFrame.Buttons([.. view.IsAhead ? Answering(view, texts, reader) : [], .. reader is null ? [] : Managing(view, texts, reader)]),
            ]);
    }

    private static string State(GatheringView view, Texts texts) => view.Gathering switch
    {
        { CancelledAt: not null } => texts.Gatherings.Cancelled,
        { Attended: { } attended } => texts.Gatherings.Attended(attended),
        _ when !view.IsAhead => texts.Gatherings.Begun,
        { Terms.Capacity: { } places } => $"{texts.Gatherings.Standing(view.Coming.Count, view.Waiting)} · {texts.Gatherings.Free(Math.Max(0, places - view.Coming.Count))}",
        _ => texts.Gatherings.Standing(view.Coming.Count, view.Waiting),
    };

    private static CardElement Mine(GatheringView view, Texts texts, Person reader) => (view.Of(reader), texts.Gatherings) switch
    {
        ({ IsComing: true } mine, var words) when mine.Day < view.Gathering.Days => CardFrame.Mine(words.StillComing, CardColor.Warning),
        ({ IsComing: true }, var words) => CardFrame.Mine(words.YouCome, CardColor.Good),
        ({ Answer: RsvpAnswer.Waiting }, var words) => CardFrame.Mine(words.YouWait(view.PlaceInLine(reader)), CardColor.Warning),
        ({ }, var words) => CardFrame.Mine(words.YouDoNot, CardColor.Default),
        (null, var words) => CardFrame.Mine(words.NotAnswered, CardColor.Accent),
    };

    private static IEnumerable<CardAction> Answering(GatheringView view, Texts texts, Person? reader)
    {
        var (words, mine) = (texts.Gatherings, reader is null ? null : view.Of(reader));
        var isAskedAgain = mine is { IsComing: true } && mine.Day < view.Gathering.Days;

        if (mine is null or { Answer: RsvpAnswer.No } || isAskedAgain)
        {
            yield return Reply(view, reader, comes: true, isAskedAgain ? words.StillButton : view.IsFull ? words.WaitButton : words.ComeButton) with { Style = ActionStyle.Positive };
        }

        if (mine is null or { Answer: not RsvpAnswer.No })
        {
            yield return Reply(view, reader, comes: false, mine switch
            {
                null => words.CannotButton,
                { IsComing: true } => words.LeaveButton,
                _ => words.LeaveLineButton,
            });
        }

        if (view.CalendarUrl is { } calendar && mine is { IsComing: true })
        {
            yield return new ActionOpenUrl(calendar) { Title = words.CalendarButton };
        }

        if (view.Terms.Link is { } link && (reader is null || mine is { IsComing: true }))
        {
            yield return new ActionOpenUrl(link.AbsoluteUri) { Title = words.LinkButton };
        }
    }

    private static IEnumerable<CardAction> Managing(GatheringView view, Texts texts, Person reader)
    {
        if (!view.Gathering.MayManage(reader) || view.Gathering.CancelledAt is not null)
        {
            yield break;
        }

        if (view.IsAhead)
        {
            yield return Propose(texts.Gatherings.ChangeButton, new(view.Gathering.Id.Value));
            yield return ActionExecute.Alone(texts.Gatherings.CancelButton, GatheringCancel.Verb, new(view.Gathering.Id.Value), GatheringJson.Default.GatheringCancel);
        }
        else
        {
            yield return ActionExecute.Alone(texts.Gatherings.CountButton, GatheringCount.Verb, new(view.Gathering.Id.Value), GatheringJson.Default.GatheringCount);
        }
    }

    private static ActionExecute Reply(GatheringView view, Person? reader, bool comes, string title) => ActionExecute.Button(
        title, GatheringReply.Verb, new(view.Gathering.Id.Value, comes, reader is null ? string.Empty : $"{view.Now.ToUnixTimeMilliseconds()}"), GatheringJson.Default.GatheringReply);

    private static Refresh? Refreshing(GatheringView view) => view.UserIds.Count == 0 || !view.IsAhead
        ? null
        : new(ActionExecute.For(GatheringShow.Verb, new(view.Gathering.Id.Value), GatheringJson.Default.GatheringShow), view.UserIds);
}
