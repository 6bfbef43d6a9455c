using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.PersonalWork;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>What the rhythm says about personal work: to the group when it opens, then in private to those who have not handed in.</summary>
public sealed class WorkMessages(WorkViews views) : IMessage
{
    public const string Open = "work-open";
    public const string Reminder = "work-reminder";
    public const string Late = "work-late";

    public IReadOnlyCollection<string> Names { get; } = [Open, Reminder, Late];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) => context switch
    {
        { Step.Kind: not StepKind.PersonalWork } => null,
        { Name: Open } => ForGroup(context),
        { Reader: { } reader } when await views.ReadAsync(context.Plan, reader, context.Step.Id, context.Channel, context.Now, ct) is { Focus.IsOpen: true } view =>
            ForReader(view, context),
        _ => null,
    };

    private static Message? ForGroup(MessageContext context)
    {
        var work = Work.Of(context.Plan, [], [], context.Now).First(one => one.Step.Id == context.Step.Id);
        var summary = context.Texts.Work.OpenSummary(context.Texts.Steps.Name(work.Step), Due(work, context));

        return new(
            WorkCard.ForGroup(work, context.Plan.Promotion, context.Texts, context.Now),
            summary,
            context.Now < work.Step.EndsAt ? work.Step.EndsAt : null)
        {
            Item = new(summary, WorkCard.Look(context.Texts.Work.MineButton, context.Plan.Promotion, work.Step.Id)),
        };
    }

    /// <summary>A reminder speaks of a day to come, the word after it of one that is over: each is silent in the other's time.</summary>
    private static Message? ForReader(WorkView view, MessageContext context)
    {
        var (texts, name) = (context.Texts, context.Texts.Steps.Name(context.Step));

        if (view.Focus.IsLate != (context.Name is Late))
        {
            return null;
        }

        var (summary, word, because) = view.Focus.IsLate
            ? (texts.Work.LateSummary(name), (string?)null, texts.Work.WhyLate)
            : (texts.Work.ReminderSummary(name, Due(view.Focus, context)), texts.Work.WhereAreYou, texts.Work.WhyReminder);

        return new(WorkCard.ForPerson(view, texts, word, because), summary)
        {
            Item = new(summary, WorkCard.Look(texts.Work.MineButton, context.Plan.Promotion, context.Step.Id)),
        };
    }

    private static string Due(Work work, MessageContext context) => context.Texts.Dates.Day(work.DueOn(context.Zone), context.Today);
}
