using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>What people are asked about what they lived.</content>
internal sealed partial class Bot
{
    public FeedbackDesk FeedbackDesk { get; private set; } = null!;

    public FeedbackDialog Feedback { get; private set; } = null!;

    public FeedbackLeadDialog FeedbackLead { get; private set; } = null!;

    public FeedbackCommand FeedbackCommand { get; private set; } = null!;

    public PulseDialog Pulse { get; private set; } = null!;

    private IReadOnlyList<IMessage> FeedbackMessages { get; set; } = [];

    private IEnumerable<CardVerb> FeedbackVerbsOf => FeedbackVerbs.Of(Feedback, FeedbackLead, Pulse);

    private void AddFeedback(TestDatabase database)
    {
        FeedbackDesk = new(database.Feedback, database.People, database.SubGroupPlans);
        FeedbackStates states = new(FeedbackDesk, database.Feedback, database.People);
        FeedbackScene scene = new(Plans, FeedbackDesk, states, database.Ledger);
        FeedbackTaking taking = new(FeedbackDesk, database.Feedback, scene);
        Feedback = new(scene, taking);
        FeedbackLead = new(FeedbackDesk, database.Feedback, scene);
        FeedbackCommand = new(Plans, states, scene);
        Pulse = new(scene, taking, states, database.Feedback);
        FeedbackMessages = [new FeedbackMessages(states), new PulseMessage(states)];
    }
}
