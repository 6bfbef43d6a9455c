using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>What the rhythm says about people's words: the questions to who hands them over, and after a visit the invitation to tell.</summary>
public sealed class ContributionMessages(WritingsReader reader) : IMessage
{
    public const string Questions = "questions";
    public const string Account = "account";

    public IReadOnlyCollection<string> Names { get; } = [Questions, Account];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct) => context switch
    {
        { Name: Questions, Step.Kind: StepKind.Webinar, Reader: { } person } when HandsOver(person, context) =>
            HandOver(await reader.ReadAsync(context.Plan, context.Step, context.Now, ct), person, context),
        { Name: Account, Step.Kind: StepKind.LearningVisit } when context.Now >= context.Step.EndsAt =>
            Tell(await reader.ReadAsync(context.Plan, context.Step, context.Now, ct), context),
        _ => null,
    };

    private static bool HandsOver(Person person, MessageContext context) =>
        person.Is(Role.Animator, context.Plan.Promotion.Id) || person.Is(Role.Staff, context.Plan.Promotion.Id);

    private static Message? HandOver(Writings writings, Person person, MessageContext context)
    {
        var summary = context.Texts.Contributions.HandOverSummary(writings.All.Count);

        return writings.All.Count == 0
            ? null
            : new(QuestionCard.HandOver(writings, person, context.Texts), summary) { Item = new(summary, null) };
    }

    /// <summary>In the card of a day it is only a line: the field is in the card of its own.</summary>
    private static Message Tell(Writings writings, MessageContext context)
    {
        var summary = context.Texts.Contributions.TellSummary(context.Texts.Steps.Name(context.Step));

        return new(AccountCard.ForGroup(writings, context.Texts, context.Key.Value), summary) { Item = new(summary, null) };
    }
}
