using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>The forms of a call: the number and the questions, before and after it is agreed, and why it is cancelled.</summary>
public static class CoachingForms
{
    /// <summary>In characters.</summary>
    public const int LongestReason = 200;
    private const int LongestPhone = 30;

    /// <summary>The second of the two taps.</summary>
    /// <param name="typed">What was typed and refused, so that nothing is lost.</param>
    public static AdaptiveCard Book(CoachingView view, CallTimes times, FreeSlot slot, CoachingCall? moves, string? word, (string? Phone, string? Questions) typed)
    {
        var (wording, viewer) = (times.Texts.Coaching, new Viewer.Someone(view.Person));
        var coach = view.Coaches.FirstOrDefault(one => one.Id == slot.Coach) is { } found ? ChooseCard.NameOf(view, found) : null;
        var title = Typography.Capital(wording.With(times.Span(slot.StartsAt), coach));
        var partner = moves is null && view.Partner is { } other ? Gate.NameOf(other, viewer) : null;

        return CardFrame.Of(
            wording.InWords(title, wording.PhoneMissing),
            [
                CoachingCard.Badge(view, times.Texts),
                CardFrame.Title(moves is null ? Typography.Capital(times.Span(slot.StartsAt)) : wording.MoveTitle(times.When(moves.StartsAt))),
                word is null ? null : CardFrame.Line(word),
                CardFrame.Plain(moves is null && coach is not null ? wording.CallsYou(coach, null) : title),
                .. Inputs(view, times, typed),
                partner is null ? null : new InputToggle("joint", wording.JointLabel(partner)),
                CardFrame.Subtle(wording.WhoReads),
                CardFrame.Buttons(
                    ActionExecute.Button(
                        moves is null ? wording.ConfirmButton : wording.ConfirmMoveButton,
                        CoachingBook.Verb,
                        new(view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, SlotText.Of(slot), $"{view.Now.ToUnixTimeMilliseconds()}", moves?.StartsAt.ToUnixTimeMilliseconds()),
                        CoachingJson.Default.CoachingBook) with { Style = ActionStyle.Positive },
                    ActionExecute.Alone(
                        wording.OtherHourButton,
                        CoachingSearch.Verb,
                        new(view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, moves?.StartsAt.ToUnixTimeMilliseconds()),
                        CoachingJson.Default.CoachingSearch)),
            ]);
    }

    public static AdaptiveCard Prepare(CoachingView view, CallTimes times, string? word, (string? Phone, string? Questions) typed)
    {
        var (wording, call) = (times.Texts.Coaching, view.Mine!);

        return CardFrame.Of(
            wording.InWords(wording.Mine, times.When(call.StartsAt)),
            [
                CoachingCard.Badge(view, times.Texts),
                CardFrame.Title(Typography.Capital(times.When(call.StartsAt))),
                word is null ? null : CardFrame.Line(word),
                .. Inputs(view, times, typed),
                CardFrame.Subtle(wording.WhoReads),
                CardFrame.Buttons(
                    ActionExecute.Button(
                        wording.SaveButton,
                        CoachingPrepared.Verb,
                        new(view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, $"{view.Now.ToUnixTimeMilliseconds()}"),
                        CoachingJson.Default.CoachingPrepared) with { Style = ActionStyle.Positive },
                    CoachingCard.Look(times.Texts.Chat.BackButton, view.Plan.Promotion, view.Window.Step.Id)),
            ]);
    }

    public static AdaptiveCard Cancel(CoachingView view, CallTimes times, string? word)
    {
        var (wording, call) = (times.Texts.Coaching, view.Mine!);
        var title = wording.CancelTitle(times.When(call.StartsAt));

        return CardFrame.Of(
            wording.InWords(title, string.Empty),
            [
                CoachingCard.Badge(view, times.Texts),
                CardFrame.Title(title),
                word is null ? null : CardFrame.Line(word),
                new InputText("reason", wording.ReasonLabel)
                {
                    Placeholder = wording.ReasonPlaceholder,
                    MaxLength = LongestReason,
                    IsRequired = true,
                    ErrorMessage = wording.Refused(CallRefusal.ReasonMissing),
                },
                CardFrame.Buttons(
                    ActionExecute.Button(
                        wording.CancelConfirm,
                        CoachingDrop.Verb,
                        new(view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, call.StartsAt.ToUnixTimeMilliseconds()),
                        CoachingJson.Default.CoachingDrop) with { Style = ActionStyle.Destructive },
                    CoachingCard.Look(wording.KeepButton, view.Plan.Promotion, view.Window.Step.Id)),
            ]);
    }

    private static IEnumerable<CardElement> Inputs(CoachingView view, CallTimes times, (string? Phone, string? Questions) typed)
    {
        var wording = times.Texts.Coaching;

        yield return new InputText("phone", wording.PhoneLabel)
        {
            Placeholder = wording.PhonePlaceholder,
            MaxLength = LongestPhone,
            Style = TextInputStyle.Tel,
            IsRequired = true,
            ErrorMessage = wording.PhoneMissing,
            Value = Bounded(typed.Phone ?? view.Mine?.Phone ?? view.Person.Phone, LongestPhone),
        };
        yield return new InputText("questions", wording.QuestionsLabel)
        {
            Placeholder = wording.QuestionsPlaceholder,
            MaxLength = CoachingCall.LongestQuestions,
            IsMultiline = true,
            Value = Bounded(typed.Questions ?? view.Mine?.Questions, CoachingCall.LongestQuestions),
        };
    }

    private static string? Bounded(string? text, int longest) => text is null ? null : Excerpts.Shortened(text, longest);
}
