using System.Text;
using Rameau.Bot.Calendar;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Turns;

namespace Rameau.Bot.Links;

/// <summary>« Venez-vous ? » on a page: the same decision as on the card, and the card in the chat follows.</summary>
public sealed class RsvpPage(RsvpAnswering answering, StepStates states, IPromotions promotions, IConversations conversations, IMetronome metronome, ReplyDispatch dispatch) : ILinkPage
{
    private const string CalendarPart = "rencontre.ics";

    public LinkPurpose Purpose => LinkPurposes.Rsvp;

    public async Task<LinkAnswer?> ShowAsync(LinkVisit visit, CancellationToken ct) => (await StateAsync(visit, ct), visit.Part) switch
    {
        ({ } state, null) => Draw(state, visit, null),
        ({ } state, CalendarPart) => Save(state, visit),
        _ => null,
    };

    public async Task<LinkAnswer?> ActAsync(LinkVisit visit, IFormCollection form, CancellationToken ct)
    {
        if (await StateAsync(visit, ct) is not { } state || Read(form[FormButton.Name].ToString()) is not var (answer, revision))
        {
            return null;
        }

        var promotion = state.Plan.Promotion;
        var answered = await answering.AnswerAsync(promotion, state.Step.Id, revision, visit.Person, answer, writes: true, visit.Now, ct);
        await metronome.ArmAsync(promotion.Id, visit.Now, ct);
        state = (await StateAsync(visit, ct))!;
        await dispatch.TellAsync(RsvpDialog.Told(answered.Seated, state), await conversations.OfPromotionAsync(promotion.Id, ct), ct);

        var texts = visit.Texts;
        return Draw(state, visit, answered.Decision switch
        {
            RsvpDecision.Noted { Rsvp.Answer: var kept } => texts.Steps.Noted(kept, texts.Dates.Day(state.Day, state.Today)),
            RsvpDecision.Refused { Why: var why } => texts.Steps.Refused(why),
            _ => texts.Chat.Noted,
        });
    }

    /// <summary>Null where the step is no more, or the person no longer one of those who answer.</summary>
    private async Task<StepState?> StateAsync(LinkVisit visit, CancellationToken ct) =>
        LinkPurposes.StepOf(visit.Link.Argument) is var (id, step) && visit.Person.Is(Role.Participant, id) && await promotions.FindAsync(id, ct) is { } promotion
            ? await states.ReadAsync(promotion, step.Value, null, string.Empty, visit.Now, ct)
            : null;

    private static LinkAnswer.Showing Draw(StepState state, LinkVisit visit, string? note)
    {
        var (texts, step) = (visit.Texts, state.Step);
        List<PagePart?> parts =
        [
            note is null ? null : new PagePart.Note(note),
            new PagePart.Line($"{texts.Steps.Badge(step)} · {state.Plan.Promotion.Name}"),
        ];

        if (step.IsCancelled || state.IsOver)
        {
            parts.Add(new PagePart.State(step.IsCancelled ? texts.Steps.Cancelled(step.CancelReason) : texts.Steps.Over(state.Turnout.Coming.Count)));
        }
        else
        {
            parts.AddRange(Open(state, visit));
        }

        return new(new(Typography.Capital(StepCard.When(state, texts)), [.. parts.OfType<PagePart>(), new PagePart.Subtle(texts.Links.ActingFor(visit.Person.FirstName))]));
    }

    private static IEnumerable<PagePart?> Open(StepState state, LinkVisit visit)
    {
        var (steps, step, turnout) = (visit.Texts.Steps, state.Step, state.Turnout);
        var mine = turnout.AnswerOf(visit.Person.Id);
        var yes = new FormButton($"{RsvpAnswer.Yes}.{step.Revision}", mine is RsvpAnswer.No ? steps.ChangeToCome : steps.ComeButton, IsFirst: mine is null);
        var no = new FormButton($"{RsvpAnswer.No}.{step.Revision}", mine is null or RsvpAnswer.No ? steps.AbsentButton : steps.ChangeToAbsent);

        return
        [
            new PagePart.Line(step.Place ?? (step.Kind is StepKind.Webinar ? steps.Online : steps.PlaceUnknown)),
            steps.Duty(step) is { Length: > 0 } duty ? new PagePart.Subtle(Typography.Capital(duty)) : null,
            new PagePart.Line(Typography.Capital(steps.Counts(turnout.Coming.Count, turnout.Absent.Count, turnout.Silent.Count))),
            step.Capacity is { } places ? new PagePart.Line(steps.Places(Math.Max(0, places - turnout.Coming.Count), places, turnout.Waiting.Count)) : null,
            new PagePart.State(steps.MyAnswer(mine)),
            new PagePart.Form([], mine switch { null => [yes, no], RsvpAnswer.No => [yes], _ => [no] }),
            new PagePart.Download(visit.Texts.Links.CalendarButton, CalendarPart),
        ];
    }

    private static LinkAnswer.Saving Save(StepState state, LinkVisit visit)
    {
        var one = PlanCalendar.Of(state.Plan, state.Step, visit.Texts);
        var text = CalendarFile.Write(state.Plan.Promotion.Name, [one], visit.Now);

        return new("text/calendar; charset=utf-8", CalendarPart, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The answer, and the date that the page spoke of.</summary>
    private static (RsvpAnswer Answer, int Revision)? Read(string act) => act.Split('.') switch
    {
        [nameof(RsvpAnswer.Yes), var revision] when int.TryParse(revision, out var of) => (RsvpAnswer.Yes, of),
        [nameof(RsvpAnswer.No), var revision] when int.TryParse(revision, out var of) => (RsvpAnswer.No, of),
        _ => null,
    };
}
