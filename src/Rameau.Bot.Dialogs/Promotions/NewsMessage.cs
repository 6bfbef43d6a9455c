using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What has just been decided of a step, said once to the group: before and after, what moves along, who answers again.</summary>
public sealed class NewsMessage(StepMessage steps) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.News];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Step.News is not { } news || context.Rule != $"news-{news.Number}")
        {
            return null; // a later decision has its own announcement
        }

        var texts = context.Texts;
        var title = texts.Steps.NewsTitle(news.Kind, context.Step);
        CardElement[] said = [CardFrame.Title(title), .. Lines(news, context).Select(CardFrame.Plain)];

        if (!context.Step.Kind.TakesAnswers() || context.Step.IsCancelled)
        {
            var words = Lines(news, context).ToArray();
            return new(CardFrame.Of($"{title}. {string.Join(" ", words)}", said), title) { Item = new(title, null) };
        }

        var below = await steps.DrawAsync(context, ct);

        return below is null
            ? null
            : below with { Card = below.Card with { Body = [.. said, .. below.Card.Body ?? []] }, Summary = $"{title}. {below.Summary}" };
    }

    private static IEnumerable<string> Lines(StepNews news, MessageContext context)
    {
        var (step, texts) = (context.Step, context.Texts);

        if (news.FormerStart is { } former)
        {
            yield return texts.Steps.NewsBefore(When(former, step, context));
        }

        if (news.Kind is StepNewsKind.Moved && !step.Kind.TakesAnswers())
        {
            yield return texts.Steps.NewsNow(When(step.StartsAt, step, context));
        }

        if (news is { Kind: StepNewsKind.Placed, FormerPlace: { } place })
        {
            yield return texts.Steps.NewsBefore(place);
        }

        if (news.Kind is StepNewsKind.Placed && step.Place is { } now)
        {
            yield return texts.Steps.NewsNow(now);
        }

        if (step is { IsCancelled: true, CancelReason: { } reason })
        {
            yield return reason;
        }

        if (step is { Url: { } url })
        {
            yield return url;
        }

        if (news.Kind is not StepNewsKind.Moved)
        {
            yield break;
        }

        foreach (var dependent in context.Plan.Steps.Where(other => other.StartsWith == step.Id || other.EndsWith == step.Id))
        {
            yield return texts.Steps.MovesAlong(dependent, texts.Dates.Day(LastDay(dependent, context.Zone), context.Today));
        }

        if (step.Kind.TakesAnswers())
        {
            yield return texts.Steps.AnswerAgain;
        }
    }

    private static string When(Instant start, Step step, MessageContext context)
    {
        var local = start.InZone(context.Zone);
        var day = context.Texts.Dates.Day(local.Date, context.Today);

        return step.HasHour ? $"{day}, {context.Texts.Dates.Hour(local.TimeOfDay)}" : day;
    }

    private static LocalDate LastDay(Step step, DateTimeZone zone) =>
        !step.HasHour && step.EndsAt > step.StartsAt ? zone.DayOf(step.EndsAt).PlusDays(-1) : zone.DayOf(step.StartsAt);
}
