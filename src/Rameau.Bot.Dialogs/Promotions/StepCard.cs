using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>A session, webinar or visit: when, where, who comes, and the two buttons. Pure: the same state draws the same card.</summary>
public static class StepCard
{
    /// <summary>What everybody in the chat sees.</summary>
    public static AdaptiveCard ForGroup(StepState state, Texts texts) =>
        Draw(state, texts, new Viewer.GroupOf(state.Plan.Promotion.Id), null) with { Refresh = Refreshing(state) };

    /// <summary>What one person sees, with their own answer.</summary>
    public static AdaptiveCard ForPerson(StepState state, Texts texts, Person person) =>
        Draw(state, texts, new Viewer.Someone(person), person) with { Refresh = Refreshing(state) };

    /// <summary>« Mardi 16 mars, 9 h 30 – 16 h 30 »</summary>
    public static string When(StepState state, Texts texts) => $"{texts.Dates.Day(state.Day, state.Today)}, {Hours(state, texts)}";

    /// <summary>What a phone shows as the notification.</summary>
    public static string Summary(StepState state, Texts texts) => texts.Steps.Summary(state.Step, texts.Dates.Day(state.Day, state.Today));

    /// <summary>« Session 1 · comprendre »: what kind of step, in the colour of its kind.</summary>
    public static CardElement Badge(Step step, Texts texts) => CardFrame.Badge(texts.Steps.Badge(step), Accent(step));

    /// <summary>A private word to who was waiting and now comes, with the way out if they no longer can.</summary>
    public static AdaptiveCard SeatFreed(StepState state, Texts texts, Person person)
    {
        var when = Typography.Capital(When(state, texts));

        return CardFrame.Of(
            $"{texts.Steps.SeatFreed}. {texts.Steps.InWords(state.Step, When(state, texts))}",
            [
                Badge(state.Step, texts),
                CardFrame.Title(texts.Steps.SeatFreed),
                CardFrame.Line(when),
                CardFrame.Plain(state.Step.Place ?? texts.Steps.PlaceUnknown),
                CardFrame.Mine(texts.Steps.MyAnswer(RsvpAnswer.Yes), CardColor.Good),
                CardFrame.Buttons(Buttons(state, texts, person)),
                .. CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Steps.WhySeat),
            ]);
    }

    private static AdaptiveCard Draw(StepState state, Texts texts, Viewer viewer, Person? reader)
    {
        var steps = texts.Steps;
        var when = When(state, texts);
        var inWords = steps.InWords(state.Step, when);
        var title = Typography.Capital(when);
        List<CardElement?> parts = [Badge(state.Step, texts), state.IsReplaced || state.IsOver || state.Step.IsCancelled ? CardFrame.PastTitle(title) : CardFrame.Title(title)];

        if (state.Step.IsCancelled)
        {
            inWords = $"{inWords} {steps.Cancelled(state.Step.CancelReason)}";
            parts.Add(CardFrame.Plain(steps.Cancelled(state.Step.CancelReason)));
        }
        else if (state.IsReplaced)
        {
            parts.Add(CardFrame.Subtle(steps.Replaced));
        }
        else if (state.IsOver)
        {
            parts.Add(CardFrame.Subtle(steps.Over(state.Turnout.Coming.Count)));
        }
        else
        {
            inWords = $"{inWords} {steps.HowToAnswer}";
            parts.AddRange(Open(state, texts, viewer, reader));
        }

        return CardFrame.Of(inWords, parts);
    }

    private static IEnumerable<CardElement?> Open(StepState state, Texts texts, Viewer viewer, Person? reader)
    {
        var steps = texts.Steps;
        var turnout = state.Turnout;
        string[] coming = [.. turnout.Coming.Select(person => Gate.NameOf(person, viewer)).OfType<string>()];

        yield return CardFrame.Plain(state.Step.Place ?? (state.Step.Kind is StepKind.Webinar ? steps.Online : steps.PlaceUnknown));
        yield return state.Step.Parts.Count == 0 ? null : CardFrame.Line(Typography.Capital(string.Join(", ", state.Step.Parts.Select(part => texts.Steps.Part(part.Kind, part.Minutes)))));
        yield return CardFrame.Subtle(DistanceAndDuty(state, texts));
        yield return CardFrame.State(Typography.Capital(steps.Counts(turnout.Coming.Count, turnout.Absent.Count, turnout.Silent.Count)));
        yield return state.Step.Capacity is { } places
            ? CardFrame.Line(steps.Places(Math.Max(0, places - turnout.Coming.Count), places, turnout.Waiting.Count))
            : null;
        yield return coming.Length == 0 ? null : CardFrame.SubtlePlain(steps.Coming(coming));

        foreach (var part in QuestionCard.OnStepCard(state.Questions, viewer, texts))
        {
            yield return part;
        }

        if (reader is not null && Answers(reader, state))
        {
            var answer = turnout.AnswerOf(reader.Id);
            yield return CardFrame.Mine(steps.MyAnswer(answer), answer switch { RsvpAnswer.Yes => CardColor.Good, RsvpAnswer.No => CardColor.Default, _ => CardColor.Accent });
        }

        yield return CardFrame.Buttons(Buttons(state, texts, reader));

        foreach (var part in CardFrame.Why(texts.Rhythm.WhyQuestion, Because(state, texts)))
        {
            yield return part;
        }
    }

    private static string Because(StepState state, Texts texts) => state.Rule switch
    {
        null => texts.Steps.WhyAsked(state.Step),
        { Message: MessageNames.News } => texts.Rhythm.WhyNotice(MessageNames.News),
        var rule => texts.Rhythm.Why(rule, state.Step),
    };

    /// <summary>The last part of the key of a card that somebody asked for.</summary>
    public const string AskedRule = "asked";

    private static IReadOnlyList<CardAction> Buttons(StepState state, Texts texts, Person? reader)
    {
        var answer = reader is null ? null : state.Turnout.AnswerOf(reader.Id);
        var come = Rsvp(answer is RsvpAnswer.No ? texts.Steps.ChangeToCome : texts.Steps.ComeButton, RsvpAnswer.Yes);
        var absent = Rsvp(answer is RsvpAnswer.Yes or RsvpAnswer.Waiting ? texts.Steps.ChangeToAbsent : texts.Steps.AbsentButton, RsvpAnswer.No);
        var programme = ActionExecute.Button(
            texts.Steps.ProgrammeButton, ProgrammeLook.Verb, new(state.Plan.Promotion.Id.Value, state.Step.Id.Value, state.Beat?.Value), StepJson.Default.ProgrammeLook);

        CardAction[] ask = state.Step.Kind is StepKind.Webinar ? [QuestionCard.Ask(state.Plan.Promotion, state.Step.Id, state.Beat?.Value, texts)] : [];

        return answer switch
        {
            _ when reader is not null && !Answers(reader, state) => [programme], // a coach looks on
            RsvpAnswer.Yes or RsvpAnswer.Waiting => [.. ask, absent, programme],
            RsvpAnswer.No => [come, .. ask, programme],
            _ => [come with { Style = ActionStyle.Positive }, absent, .. ask, programme],
        };

        ActionExecute Rsvp(string title, RsvpAnswer to) => ActionExecute.Button(
            title,
            RsvpTap.Verb,
            new(state.Plan.Promotion.Id.Value, state.Step.Id.Value, state.Step.Revision, to.ToString(), Nonce(state, reader, answer), state.Beat?.Value),
            StepJson.Default.RsvpTap);
    }

    private static bool Answers(Person reader, StepState state) => reader.Is(Role.Participant, state.Plan.Promotion.Id);

    /// <summary>Changes with each answer of the reader: a new tap on a new drawing is never taken for a redelivery of an old one.</summary>
    private static string Nonce(StepState state, Person? reader, RsvpAnswer? answer) =>
        reader is null ? $"{state.Beat}" : $"{state.Beat}:{answer}:{state.Now.ToUnixTimeMilliseconds()}";

    private static Refresh? Refreshing(StepState state) => state.UserIds.Count == 0 || state.IsOver || state.IsReplaced || state.Step.IsCancelled
        ? null
        : new(
            ActionExecute.For(StepLook.Verb, new(state.Plan.Promotion.Id.Value, state.Step.Id.Value, state.Beat?.Value), StepJson.Default.StepLook),
            state.UserIds);

    private static string DistanceAndDuty(StepState state, Texts texts)
    {
        var distance = Typography.Capital(texts.Dates.Distance(state.Day, state.Today));
        var duty = texts.Steps.Duty(state.Step);

        return duty.Length == 0 ? distance : $"{distance} · {duty}";
    }

    private static string Hours(StepState state, Texts texts) =>
        texts.Dates.Hours(state.Step.StartsAt.InZone(state.Zone).TimeOfDay, state.Step.EndsAt.InZone(state.Zone).TimeOfDay);

    private static BadgeStyle Accent(Step step) => step.Kind switch
    {
        StepKind.Session => BadgeStyle.Accent,
        StepKind.Webinar => BadgeStyle.Informative,
        _ => BadgeStyle.Good,
    };
}
