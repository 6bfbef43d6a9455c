using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>A dedicated newsletter with its four rubrics, and the relay of the monthly one.</summary>
public sealed class NewsletterMessage(LetterViews letters) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Newsletter, MessageNames.Monthly];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) =>
        context.Step.Kind is StepKind.DedicatedNewsletter ? Dedicated(await letters.OfAsync(context.Plan, context.Step, ct), context) : Monthly(context);

    private static Message? Dedicated(LetterView view, MessageContext context)
    {
        var texts = context.Texts;

        if (view.Items.Count == 0)
        {
            return null; // an empty letter is no letter
        }

        var title = texts.Information.NewsletterTitle(context.Step);
        CardElement?[] parts =
        [
            CardFrame.Badge(texts.Information.Badge, BadgeStyle.Informative),
            CardFrame.Title(title),
            context.Step.Between is { } gap && context.Plan.Find(gap.After) is { } after && context.Plan.Find(gap.Before) is { } before
                ? CardFrame.Subtle(texts.Information.BetweenSessions(after, before))
                : null,
            .. view.Letter.ApprovedAt is null ? [CardFrame.Subtle(texts.Information.FromCatalogue)!] : Introduction(view, context),
            .. view.Items.GroupBy(item => item.Rubric).SelectMany(rubric => rubric.SelectMany(item => Item(item, texts)).Prepend(CardFrame.State(texts.Information.RubricName(rubric.Key)))),
        ];

        var until = LetterViews.MendableUntil(context.Step, context.Plan);

        return new(CardFrame.Of(texts.Rhythm.DigestInWords(title, [.. view.Items.Select(item => item.Title)]), parts), title, context.Now < until ? until : null)
        {
            Item = new(title, MessageLook.Button(texts.Rhythm.OpenButton, context)),
        };
    }

    /// <summary>In the words of whoever approved the letter, and as theirs.</summary>
    private static IEnumerable<CardElement> Introduction(LetterView view, MessageContext context)
    {
        if (view.Letter.Introduction is not { } introduction)
        {
            return [];
        }

        var name = view.Author is { } author ? Gate.NameOf(author, new Viewer.GroupOf(context.Plan.Promotion.Id)) : null;
        var lines = Lines.Of(introduction).Select(CardFrame.Plain);

        return [new Container([.. name is null ? lines : lines.Append(CardFrame.SubtlePlain(name))]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small }];
    }

    /// <summary>A tap opens it; where it has no address, what there is to know and whom to ask.</summary>
    private static IEnumerable<CardElement> Item(NewsletterItem item, Texts texts)
    {
        yield return new Container(EntryCard.Lines(item.Title, item.Summary))
        {
            Spacing = Spacing.Small,
            SelectAction = item switch
            {
                { Url: { } url } => new ActionOpenUrl(url) { Title = texts.Resources.OpenButton },
                { Resource: { } id } => ResourceEntry.Tap(texts.Resources.EntryButton, new(id.Value)),
                _ => null,
            },
        };

        if (item.Resource is { } resource)
        {
            yield return CardFrame.Link(ReadingTaps.KeepTap(resource, texts));
        }
    }

    private static Message Monthly(MessageContext context)
    {
        var texts = context.Texts;
        var title = texts.Information.MonthlyTitle(context.Plan.MonthOf(context.Zone.DayOf(context.Step.StartsAt)), context.Plan.Months);
        var card = CardFrame.Of(
            $"{title}. {texts.Information.MonthlyLine}",
            CardFrame.Badge(texts.Information.Badge, BadgeStyle.Informative),
            CardFrame.Title(title),
            CardFrame.Line(texts.Information.MonthlyLine));

        return new(card, title) { Item = new(title, MessageLook.Button(texts.Rhythm.OpenButton, context)) };
    }
}
