using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Dialogs.CoDevelopment;

internal sealed partial class EnglishRoundWording : IRoundWording
{
    public string Badge(int group) => $"Co-development · sub-group {group}";

    public string Title(RoundState state) => state switch
    {
        RoundState.Draft => "A co-development round is being prepared",
        RoundState.Planned => "A co-development round is about to begin",
        RoundState.RulesAccepted => "Everybody has accepted the rules",
        RoundState.S0 => "Preparation · choosing the topic",
        RoundState.S1 => Numbered(state, "Presentation"),
        RoundState.S2 => Numbered(state, "Clarification"),
        RoundState.S3 => Numbered(state, "Contract"),
        RoundState.S4 => Numbered(state, "Consultation"),
        RoundState.S5 => Numbered(state, "Action plan"),
        RoundState.S6 => Numbered(state, "Learnings"),
        RoundState.Cancelled => "This co-development round was stopped",
        _ => "This co-development round is over",
    };

    public string Speaks(RoundState step) => "Who speaks: " + step switch
    {
        RoundState.S0 => "each in turn, one minute.",
        RoundState.S1 => "the client, and nobody else.",
        RoundState.S2 => "the consultants ask, the client answers.",
        RoundState.S3 => "the client, then the group says whether it can help.",
        RoundState.S4 => "the consultants, in turn.",
        RoundState.S5 => "the client.",
        _ => "the client, then each.",
    };

    public string Allowed(RoundState step) => "To do: " + step switch
    {
        RoundState.S0 => "a problem, a project or a concern in one sentence, then the vote.",
        RoundState.S1 => "the context, what is stuck, what is expected.",
        RoundState.S2 => "open questions of fact, one at a time.",
        RoundState.S3 => "“I’d like the group to help me…”",
        RoundState.S4 => "experiences, ideas, questions, resources.",
        RoundState.S5 => "one to three actions, with a date and a first step.",
        _ => "what each has learnt, and how they lived their role.",
    };

    public string Forbidden(RoundState step) => "To avoid: " + step switch
    {
        RoundState.S0 => "going into a topic already.",
        RoundState.S1 => "interrupting.",
        RoundState.S2 => "advice, and solutions dressed up as questions.",
        RoundState.S3 => "a contract that only the client understands.",
        RoundState.S4 => "for the client, answering or defending; for all, looking for a consensus.",
        RoundState.S5 => "adding advice.",
        _ => "opening the case again.",
    };

    public string Until(string hour, int minutes) => $"Until {hour}, {Minutes(minutes)} left.";
    public string NearlyOver(string hour) => $"Nearly over: until {hour}, two minutes at most.";
    public string TimeOver => "The time of this step is up. The facilitator goes on, or adds five minutes.";
    public string Accepted(int count, int of) => count == 0
        ? $"Nobody of {of} has accepted the rules yet."
        : $"{count} of {of} {(count == 1 ? "has" : "have")} accepted the rules.";
    public string Facilitates(string? name) => name is null ? "Nobody facilitates." : $"Facilitator: {name}";
    public string FacilitatorSilent => "The facilitator no longer answers. Another member of the sub-group can take over, from their own view.";
    public string Length(int minutes) => $"{Minutes(minutes)} in all, at most.";
    public string Took(int minutes, int people) => $"{Minutes(minutes)}, {people} {(people == 1 ? "person" : "people")}.";
    public string Confidential => "What is said stays in the sub-group. Le RAMEAU’s team knows that a round took place, how long and with how many people, and nothing else.";
    public string InWords(string title, string line) => line.Length == 0 ? $"{title}." : $"{title}. {line}";

    public string Rule(int number) => "• " + number switch
    {
        1 => "Confidentiality: what is said stays in the group.",
        2 => "Kindness: nobody judges.",
        3 => "Speaking truly.",
        4 => "Speaking from experience, in the first person.",
        5 => "Commitment over time, among peers.",
        _ => "Keeping to time and turns.",
    };

    public string Mine(string role) => $"Your role: {role}";
    public string Client => "client";
    public string Consultant => "consultant";
    public string Facilitator => "you facilitate";

    public string ViewButton => "Open my view";
    public string SteerButton => "Facilitate";
    public string ContentButton => "Content";
    public string RefreshButton => "Refresh";
    public string AcceptButton => "I accept the rules";
    public string BeginButton => "Begin with those who accepted";
    public string FlashButton => "Begin as a flash, 30 min";
    public string PostponeButton => "Postpone";
    public string NextButton => "Next step";
    public string CloseButton => "Close the round";
    public string BackButton => "Previous step";
    public string BackToQuestionsButton => "Back to the questions";
    public string ExtendButton => "+ 5 minutes";
    public string StopButton => "Stop the round";
    public string TakeOverButton => "Take over";

    private static string Minutes(int count) => count == 1 ? "1 minute" : $"{count} minutes";

    private static string Numbered(RoundState step, string name) => $"Step {step.Number()}/{RoundStates.Steps} · {name}";
}
