using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>Personal work: what, for when, where it stands, who of a pair did what. Pure: the same state draws the same card.</summary>
public static class WorkCard
{
    /// <summary>What one person sees, whoever of the pair they are.</summary>
    /// <param name="word">What the message that holds the card says first; plain text.</param>
    /// <param name="because">Why it came; null when it was asked for.</param>
    public static AdaptiveCard ForPerson(WorkView view, Texts texts, string? word = null, string? because = null)
    {
        var (work, due, state) = (view.Focus, Due(view.Focus, view.Zone, view.Today, texts), State(view.Focus, view, texts));

        return CardFrame.Of(
            texts.Work.InWords(texts.Steps.Name(work.Step), due, state),
            [
                Badge(work.Step, texts),
                work.State is WorkState.HandedIn ? CardFrame.PastTitle(due) : CardFrame.Title(due),
                word is null ? null : CardFrame.Plain(word),
                work.Prepares is { } session ? CardFrame.Line(texts.Work.Prepares(texts.Steps.Name(session))) : null,
                Shared(view, texts),
                CardFrame.State(state),
                work.IsLate ? CardFrame.Line(texts.Work.LateAndWelcome) : null,
                CardFrame.Buttons(Marks(view, texts)),
                .. Others(view, texts),
                .. because is null ? [] : CardFrame.Why(texts.Rhythm.WhyQuestion, because),
            ]) with { Refresh = Refreshing(view) };
    }

    /// <summary>What the group sees when a piece of work opens; each sees their own behind the button.</summary>
    public static AdaptiveCard ForGroup(Work work, Promotion promotion, Texts texts, Instant now)
    {
        var today = promotion.Zone.DayOf(now);
        var due = Due(work, promotion.Zone, today, texts);
        var isOver = now >= work.Step.EndsAt;

        return CardFrame.Of(
            texts.Work.InWords(texts.Steps.Name(work.Step), due, texts.Work.EachOrPair.TrimEnd('.')),
            [
                Badge(work.Step, texts),
                isOver ? CardFrame.PastTitle(due) : CardFrame.Title(due),
                CardFrame.Line(texts.Work.NowOpen),
                work.Prepares is { } session ? CardFrame.Line(texts.Work.Prepares(texts.Steps.Name(session))) : null,
                CardFrame.Subtle(texts.Work.EachOrPair),
                CardFrame.Buttons(Look(texts.Work.MineButton, promotion, work.Step.Id)),
                .. CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Work.WhyOpen),
            ]);
    }

    /// <summary>Shows whoever taps their own work.</summary>
    public static ActionExecute Look(string title, Promotion promotion, StepId? step) =>
        ActionExecute.Button(title, WorkLook.Verb, new(promotion.Id.Value, step?.Value), WorkJson.Default.WorkLook);

    private static CardElement Badge(Step step, Texts texts) => CardFrame.Badge(texts.Steps.Name(step), BadgeStyle.Subtle);

    private static string Due(Work work, DateTimeZone zone, LocalDate today, Texts texts) => texts.Work.Due(texts.Dates.Day(work.DueOn(zone), today));

    private static CardElement? Shared(WorkView view, Texts texts)
    {
        string[] names = [.. view.Holders.Skip(1).Select(one => Gate.NameOf(one, new Viewer.Someone(view.Reader))).OfType<string>()];
        return names.Length == 0 ? null : CardFrame.SubtlePlain(texts.Work.SharedWith(names));
    }

    private static string State(Work work, WorkView view, Texts texts) => work switch
    {
        { State: WorkState.HandedIn, Last: { } last } => texts.Work.HandedIn(Who(last, view, texts), Day(last, view, texts)),
        { State: WorkState.Started, Last: { } last } => texts.Work.Started(Who(last, view, texts), Day(last, view, texts)),
        { State: WorkState.NotOpen, Follows: { } session } => texts.Work.OpensAfter(texts.Steps.Name(session)),
        { State: WorkState.NotOpen } => texts.Work.OpensOn(texts.Dates.Day(view.Zone.DayOf(work.OpensAt), view.Today)),
        _ => texts.Work.State(work.State),
    };

    private static string Day(WorkReport last, WorkView view, Texts texts) => texts.Dates.ShortDay(view.Zone.DayOf(last.At), view.Today);

    private static string? Who(WorkReport last, WorkView view, Texts texts) => last.Person == view.Reader.Id
        ? texts.Work.You
        : view.Holders.FirstOrDefault(one => one.Id == last.Person) is { } other && Gate.Allows(new Viewer.Someone(view.Reader), other, Field.FirstName) ? other.FirstName : null;

    private static IReadOnlyList<CardAction> Marks(WorkView view, Texts texts)
    {
        var handedIn = Mark(texts.Work.HandedInButton, WorkMark.HandedIn) with { Style = ActionStyle.Positive };

        return view.Focus.State switch
        {
            WorkState.ToDo => [handedIn, Mark(texts.Work.StartedButton, WorkMark.Started)],
            WorkState.Started => [handedIn],
            WorkState.HandedIn => [Mark(texts.Work.NotYetButton, WorkMark.Started)],
            _ => [],
        };

        ActionExecute Mark(string title, WorkMark mark) => ActionExecute.Button(
            title,
            WorkMarkTap.Verb,
            new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value, mark.ToString(), $"{view.Focus.Last?.At.ToUnixTimeMilliseconds()}"),
            WorkJson.Default.WorkMarkTap);
    }

    /// <summary>The other pieces of work: where each stands, and a way to those that can be marked.</summary>
    private static IEnumerable<CardElement?> Others(WorkView view, Texts texts)
    {
        Work[] others = [.. view.Works.Where(work => work.Step.Id != view.Focus.Step.Id)];

        for (var i = 0; i < others.Length; i++)
        {
            var line = texts.Work.Line(texts.Steps.Name(others[i].Step), State(others[i], view, texts));
            yield return CardFrame.SubtlePlain(line) with { Separator = i == 0 ? true : null };
        }

        yield return CardFrame.Buttons(
            [.. others.Where(work => work.State is not WorkState.NotOpen).Select(work => Look(texts.Steps.Name(work.Step), view.Plan.Promotion, work.Step.Id))]);
    }

    private static Refresh? Refreshing(WorkView view) => view.UserId is not { } user
        ? null
        : new(ActionExecute.For(WorkLook.Verb, new(view.Plan.Promotion.Id.Value, view.Focus.Step.Id.Value), WorkJson.Default.WorkLook), [user]);
}
