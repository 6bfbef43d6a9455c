using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>A newsletter on its way, for whoever composes it. Pure.</summary>
/// <param name="preview">The message that will bring it; null when it went out, or no rule brings it.</param>
/// <param name="earlier">The letter before, which went out; null for the first.</param>
public sealed class LetterCard(Plan plan, Step step, LetterView view, LetterStage stage, BeatKey? preview, Step? earlier, Texts texts, LocalDate today)
{
    /// <summary>In characters, of what is looked for.</summary>
    public const int LongestSearch = 200;

    private readonly ILetterWording words = texts.Letters;
    private readonly Letter letter = view.Letter;

    private string Promotion => plan.Promotion.Id.Value;

    private string Day => texts.Dates.Day(LetterViews.DayOf(step, plan), today);

    private string Number => NewsletterNumber.Of(step);

    public AdaptiveCard Draw(string? word) => CardFrame.Of(
        $"{words.Heading(Number, Day)}. {Standing}",
        [
            CardFrame.Title(words.Heading(Number, Day)),
            word is null ? null : CardFrame.Mine(word, CardColor.Accent),
            CardFrame.Line(Standing),
            .. Losses(),
            .. Introduction(),
            .. Entries(canTouch: stage is not LetterStage.Closed),
            stage is LetterStage.Closed ? null : CardFrame.Subtle(words.TouchItem),
            CardFrame.Buttons([.. Buttons()]),
        ]);

    /// <summary>Private word that it goes out soon, to be read again.</summary>
    public AdaptiveCard Review() => CardFrame.Of(
        $"{words.ReviewTitle(Number, Day)}. {Standing}",
        [
            CardFrame.Title(words.ReviewTitle(Number, Day)),
            CardFrame.Line(Standing),
            .. Losses(),
            .. Entries(canTouch: false),
            CardFrame.Buttons(Open(words.ReviewButton)),
        ]);

    /// <summary>Private word that it goes out without something that was approved.</summary>
    public AdaptiveCard Loss(NewsletterItem gone) => CardFrame.Of(
        $"{words.GoneTitle(Number, Day)}. {words.Gone(gone.Title)}",
        CardFrame.Title(words.GoneTitle(Number, Day)),
        CardFrame.Plain(words.Gone(gone.Title)),
        CardFrame.Buttons(Open(words.ReviewButton)));

    public AdaptiveCard Item(NewsletterItem item) => CardFrame.Of(
        item.Title,
        CardFrame.Badge(texts.Information.RubricName(item.Rubric), BadgeStyle.Accent),
        EntryCard.Heading(item.Title),
        CardFrame.Plain(item.Summary),
        CardFrame.Buttons(
            Edit(words.RemoveButton, LetterEdit.Remove, item: item.Key),
            ActionExecute.Alone(words.ReplaceButton, LetterFind.Verb, new(Promotion, step.Id.Value, item.Key), LetterJson.Default.LetterFind),
            Open(words.BackButton)));

    /// <param name="replacing">Whose place is to be taken; null to add.</param>
    /// <param name="typed">What was looked for; null for suggestions.</param>
    public AdaptiveCard Find(NewsletterItem? replacing, string? typed, IReadOnlyList<NewsletterItem> found)
    {
        var title = replacing is null ? words.AddTitle : words.ReplaceTitle(replacing.Title);

        return CardFrame.Of(
            title,
            [
                EntryCard.Heading(title),
                new InputText("words", words.WordsLabel) { Placeholder = words.WordsPlaceholder, MaxLength = LongestSearch, Value = typed },
                CardFrame.Line(found.Count == 0 ? words.NothingFound : words.TouchResult),
                .. found.Select(item => Row(item, texts.Information.RubricName(item.Rubric), Take(item, replacing))),
                CardFrame.Buttons(
                    ActionExecute.Button(words.FindButton, LetterFind.Verb, new(Promotion, step.Id.Value, replacing?.Key), LetterJson.Default.LetterFind) with { Style = ActionStyle.Positive },
                    Open(words.BackButton)),
            ]);
    }

    /// <param name="typed">What is to stand in the form; null for what stands in the letter.</param>
    public AdaptiveCard Words(string? typed, string? word) => CardFrame.Of(
        words.Introduction,
        CardFrame.Title(words.Introduction),
        CardFrame.Line(word ?? words.IntroductionHelp),
        new InputText("words", words.IntroductionLabel)
        {
            Placeholder = words.IntroductionPlaceholder,
            MaxLength = Letter.LongestIntroduction,
            IsMultiline = true,
            Value = Excerpts.Shortened(typed ?? letter.Introduction ?? string.Empty, Letter.LongestIntroduction),
        },
        CardFrame.Buttons(
            ActionExecute.Button(
                words.KeepWordsButton, LetterEdit.Verb, new(Promotion, step.Id.Value, letter.Revision, LetterEdit.Introduce), LetterJson.Default.LetterEdit) with { Style = ActionStyle.Positive },
            Open(words.BackButton)));

    private string Standing => (stage, letter.ApprovedAt) switch
    {
        (LetterStage.Closed, _) => words.Refused(LetterRefusal.Closed),
        (LetterStage.Posted, _) => words.Posted,
        (_, not null) => words.Approved(Day),
        _ => words.Unapproved(Day),
    };

    private IEnumerable<CardElement> Losses() => view.Gone.Select(item => CardFrame.Plain(words.Gone(item.Title)));

    private IEnumerable<CardElement> Introduction() => letter.Introduction is { } introduction
        ? [new Container([.. Lines.Of(introduction).Select(CardFrame.Plain)]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small }]
        : [];

    private IEnumerable<CardElement> Entries(bool canTouch) => view.Items.GroupBy(item => item.Rubric).SelectMany(rubric => rubric
        .Select(CardElement (item) => Row(item, item.Summary, canTouch ? Look(item) : null))
        .Prepend(CardFrame.State(texts.Information.RubricName(rubric.Key))));

    private static Container Row(NewsletterItem item, string subtle, ActionExecute? tap) => new(EntryCard.Lines(item.Title, subtle)) { Spacing = Spacing.Small, SelectAction = tap };

    private IEnumerable<CardAction> Buttons()
    {
        if (stage is LetterStage.Coming && letter.ApprovedAt is null)
        {
            yield return Edit(words.ApproveButton, LetterEdit.Approve) with { Style = ActionStyle.Positive };
        }

        if (preview is { } beat)
        {
            yield return ActionExecute.Alone(words.PreviewButton, PreviewLook.Verb, new(Promotion, beat.Value), PreviewJson.Default.PreviewLook);
        }

        if (stage is not LetterStage.Closed)
        {
            yield return ActionExecute.Alone(words.AddButton, LetterFind.Verb, new(Promotion, step.Id.Value), LetterJson.Default.LetterFind);
        }

        if (stage is LetterStage.Coming)
        {
            yield return ActionExecute.Alone(words.WordsButton, LetterIntroduce.Verb, new(Promotion, step.Id.Value), LetterJson.Default.LetterIntroduce);
        }

        if (earlier is not null)
        {
            yield return ActionExecute.Alone(words.EarlierButton, LetterOpen.Verb, new(Promotion, earlier.Id.Value), LetterJson.Default.LetterOpen);
        }
    }

    private ActionExecute Open(string title) => ActionExecute.Alone(title, LetterOpen.Verb, new(Promotion, step.Id.Value), LetterJson.Default.LetterOpen);

    private ActionExecute Edit(string title, string act, string? item = null) =>
        ActionExecute.Alone(title, LetterEdit.Verb, new(Promotion, step.Id.Value, letter.Revision, act, item), LetterJson.Default.LetterEdit);

    private ActionExecute Look(NewsletterItem item) =>
        ActionExecute.For(LetterLook.Verb, new(Promotion, step.Id.Value, item.Key), LetterJson.Default.LetterLook) with { Title = words.ReplaceButton };

    private ActionExecute Take(NewsletterItem item, NewsletterItem? replacing)
    {
        LetterEdit edit = new(Promotion, step.Id.Value, letter.Revision, replacing is null ? LetterEdit.Add : LetterEdit.Replace, replacing?.Key, item.Resource?.Value);
        return ActionExecute.For(LetterEdit.Verb, edit, LetterJson.Default.LetterEdit) with { Title = words.TakeButton };
    }
}
