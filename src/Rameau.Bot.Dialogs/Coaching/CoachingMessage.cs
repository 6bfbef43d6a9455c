using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A window of individual coaching opens, or is closing on somebody who has no call yet.</summary>
public sealed class CoachingMessage(CoachingDesk desk) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.CoachingOpen, MessageNames.CoachingReminder];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) => context switch
    {
        { Step.Kind: not StepKind.CoachingWindow } => null,
        { Reader: null } => ForGroup(context),
        { Reader: { } reader } => await ForPersonAsync(reader, context, ct),
    };

    private static Message ForGroup(MessageContext context)
    {
        var (title, wording) = (Title(context), context.Texts.Coaching);
        var button = CoachingCard.Look(wording.MineButton, context.Plan.Promotion, context.Step.Id);
        var card = CardFrame.Of(
            $"{title}. {wording.WhatItIs}",
            CardFrame.Badge(context.Texts.Steps.Name(context.Step), BadgeStyle.Good),
            CardFrame.Title(title),
            CardFrame.Line(wording.WhatItIs),
            CardFrame.Line(wording.HowToGetOne),
            CardFrame.Buttons(button));

        return new(card, title) { Item = new(title, button) };
    }

    /// <summary>With the nearest hours, so that one tap is enough to begin.</summary>
    private async Task<Message?> ForPersonAsync(Person reader, MessageContext context, CancellationToken ct)
    {
        if (await desk.ReadAsync(context.Plan, reader, context.Step.Id, context.Now, ct) is not { Agreed: null, Offer: null } view || view.Window.IsOver(context.Now))
        {
            return null;
        }

        var times = CallTimes.Of(view.Mine, context.Plan.Promotion, context.Texts, context.Now);
        var title = Title(context);
        return new(ChooseCard.Nearest(view, times, new(), null, context.Texts.Coaching.YouHaveNone), title)
        {
            Item = new(title, CoachingCard.Look(context.Texts.Coaching.MineButton, context.Plan.Promotion, context.Step.Id)),
        };
    }

    private static string Title(MessageContext context)
    {
        var (step, texts, zone) = (context.Step, context.Texts, context.Zone);
        var first = texts.Dates.Day(zone.DayOf(step.StartsAt), context.Today);
        var last = texts.Dates.Day(zone.DayOf(step.EndsAt).PlusDays(-1), context.Today);

        return context.Name == MessageNames.CoachingOpen ? texts.Coaching.WindowTitle(step, first, last) : texts.Coaching.ReminderTitle(step, last);
    }
}
