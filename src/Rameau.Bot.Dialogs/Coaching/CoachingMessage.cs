using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A window of individual coaching opens, or is closing on somebody who has no call yet.</summary>
public sealed class CoachingMessage : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.CoachingOpen, MessageNames.CoachingReminder];

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) =>
        Task.FromResult(context.Step.Kind is StepKind.CoachingWindow ? Draw(context) : null);

    private static Message Draw(MessageContext context)
    {
        var (step, texts, zone) = (context.Step, context.Texts, context.Zone);
        var first = texts.Dates.Day(zone.DayOf(step.StartsAt), context.Today);
        var last = texts.Dates.Day(zone.DayOf(step.EndsAt).PlusDays(-1), context.Today);
        var title = context.Name == MessageNames.CoachingOpen ? texts.Coaching.WindowTitle(step, first, last) : texts.Coaching.ReminderTitle(step, last);
        var card = CardFrame.Of(
            $"{title}. {texts.Coaching.WhatItIs}",
            CardFrame.Badge(texts.Steps.Name(step), BadgeStyle.Good),
            CardFrame.Title(title),
            CardFrame.Line(texts.Coaching.WhatItIs),
            CardFrame.Line(context.Reader is null ? texts.Coaching.HowToGetOne : texts.Coaching.YouHaveNone));

        return new(card, title) { Item = new(title, MessageLook.Button(texts.Rhythm.OpenButton, context)) };
    }
}
