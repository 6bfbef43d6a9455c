using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>A dedicated newsletter with its four rubrics, and the relay of the monthly one.</summary>
public sealed class NewsletterMessage(INewsletters newsletters) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Newsletter, MessageNames.Monthly];

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) =>
        Task.FromResult(context.Step.Kind is StepKind.DedicatedNewsletter ? Dedicated(context) : Monthly(context));

    private Message? Dedicated(MessageContext context)
    {
        var texts = context.Texts;
        var items = newsletters.ItemsOf(context.Plan.Promotion.Pathway, context.Step.Id);

        if (items.Count == 0)
        {
            return null; // an empty letter is no letter
        }

        var title = texts.Information.NewsletterTitle(context.Step);
        List<CardElement?> parts = [CardFrame.Badge(texts.Information.Badge, BadgeStyle.Informative), CardFrame.Title(title)];

        if (context.Step.Between is { } gap && context.Plan.Find(gap.After) is { } after && context.Plan.Find(gap.Before) is { } before)
        {
            parts.Add(CardFrame.Subtle(texts.Information.BetweenSessions(after, before)));
        }

        foreach (var rubric in items.GroupBy(item => item.Rubric))
        {
            parts.Add(CardFrame.State(texts.Information.RubricName(rubric.Key)));
            parts.AddRange(rubric.SelectMany(item => new[] { CardFrame.Plain(item.Title), CardFrame.SubtlePlain(item.Summary) }));
        }

        parts.Add(CardFrame.Buttons([.. items.Where(item => item.Url is not null).Take(4).Select(item => new ActionOpenUrl(item.Url!) { Title = texts.Information.RubricName(item.Rubric) })]));

        return new(CardFrame.Of(texts.Rhythm.DigestInWords(title, [.. items.Select(item => item.Title)]), parts), title) { Item = new(title, MessageLook.Button(texts.Rhythm.OpenButton, context)) };
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
