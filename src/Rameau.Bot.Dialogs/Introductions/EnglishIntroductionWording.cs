using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Introductions;

internal sealed class EnglishIntroductionWording : IIntroductionWording
{
    public string Title => "An introduction";

    public string FieldName(Field field) => field switch
    {
        Field.Organisation => "organisation",
        Field.Region => "region",
        Field.Expertise => "expertise",
        Field.Email => "e-mail",
        _ => "telephone",
    };

    public string Known(Field field, string value) => $"{Capital(FieldName(field))}: {value}";

    public string Listed(IReadOnlyList<Field> fields) => fields.Count == 0 ? "the name alone" : Joined([.. fields.Select(FieldName)], "and");

    public string NameSomebody => "Tell me to whom: “put me in touch with Clémence”. Nothing is sent before you have read it over.";
    public string ChooseButton => "Choose";
    public string NobodyOfThisName => Refused(AskingRefusal.Unknown, null, null);
    public string Which => "Several people have this name. To whom?";
    public string FormTitle(string name) => $"Be introduced to {name}";
    public string FormIntro(string name) => $"{name} will read your name, your promotion and your sentence, then accept or not. No contact detail leaves before you both agree.";
    public string PurposeLabel => "What for, in a sentence";
    public string PurposePlaceholder => "To talk about an agreement with a town";
    public string OfferLabel(string name) => $"What you give {name} once you both agree";
    public string NothingToOffer => "Your preferences let no contact detail be given: only your name will be. “My preferences” opens some.";
    public string SendButton => "Ask";
    public string Sent(string name) => $"Noted: I am asking {name}.";

    public string Refused(AskingRefusal why, string? name, string? again) => why switch
    {
        AskingRefusal.Oneself => "That is you: you have met.",
        AskingRefusal.Unknown => "I find nobody of this name whom you may see. Write the whole name, or ask Le RAMEAU’s team.",
        AskingRefusal.NotReceiving => $"{name} takes no requests at the moment. Le RAMEAU’s team may know somebody else.",
        AskingRefusal.PurposeMissing => "A sentence is missing that says what for. Nothing was sent.",
        AskingRefusal.PurposeTooLong => $"That is too long: one sentence of {Introduction.LongestPurpose} characters at most. Nothing is lost.",
        AskingRefusal.AlreadyOpen => $"Your request to {name} is waiting for an answer already.",
        AskingRefusal.DeclinedLately => $"{name} did not take it up lately. You can ask again from {again}.",
        AskingRefusal.TooManyAsked => $"You made {IntroductionAsking.MostAsked} requests in a week. The next is possible on {again}.",
        AskingRefusal.TooManyReceived => $"{name} received enough requests this week. Try again on {again}.",
        _ => "An introduction starts from a promotion, and you are in none. Ask Le RAMEAU’s team.",
    };

    public string Refused(IntroductionRefusal why) => why switch
    {
        IntroductionRefusal.Settled => "This request is closed. Nothing has changed.",
        _ => "I no longer find this request. Nothing has changed.",
    };

    public string AskTitle(string name) => $"{name} would like to be in touch with you";
    public string Nobody => "Somebody";
    public string TheyGive(string name, IReadOnlyList<Field> fields) => $"If you accept, {name} gives you: {Listed(fields)}.";
    public string GiveLabel(string name) => $"What you give {name} if you accept";
    public string NothingToGive(string name) => $"Your preferences let no contact detail be given: if you accept, {name} learns only your name.";
    public string Until(string day) => $"If you do not answer, the request closes {day}.";
    public string AcceptButton => "Accept";
    public string DeclineButton => "Decline";
    public string PeaceLabel => "If you decline";
    public string PeaceChoice(Peace peace, string name) => peace switch
    {
        Peace.FromAsker => $"No more requests from {name}",
        Peace.FromAnybody => "No more requests from anybody",
        _ => "This request only",
    };
    public string Accepted(string name) => $"Noted: you accept. {name} and you each receive what the other gives.";
    public string Declined => "Noted: you leave it there. Your reason is yours, and no contact detail has left.";
    public string WhyAsked => "This message comes from a request made to you. “My introductions” stops them.";

    public string StandsForAsker(IntroductionState state, string name) => state switch
    {
        IntroductionState.Asked => $"{name} has not answered yet. I will tell you when.",
        IntroductionState.Accepted or IntroductionState.Exchanged => $"{name} accepted.",
        IntroductionState.Declined => $"{name} does not take it up for now.",
        IntroductionState.Expired => $"{name} did not answer in fourteen days: the request has closed.",
        _ => "You withdrew the request.",
    };

    public string StandsForAsked(IntroductionState state, string name) => state switch
    {
        IntroductionState.Asked => $"{name} is waiting for your answer.",
        IntroductionState.Accepted or IntroductionState.Exchanged => "You accepted.",
        IntroductionState.Declined => "You left it there.",
        IntroductionState.Expired => "This request has closed by itself. There is nothing to do.",
        _ => $"{name} withdrew the request. There is nothing to do.",
    };

    public string AskedOn(string day) => $"Asked {day}";
    public string WithdrawButton => "Withdraw my request";
    public string ReceiptTitle(string name) => $"{name} and you are in touch";
    public string YouReceive(string name, bool isNothing) => $"{name} gives you:{(isNothing ? $" {Listed([])}." : string.Empty)}";
    public string YouGave(string name, IReadOnlyList<Field> fields, string day) => $"You gave {name}, {day}: {Listed(fields)}.";
    public string ReceiptOnce => "I shall not say it again: keep this message. Use it for what was agreed, and nothing else.";
    public string ComeBack => "Open this page again in a minute: what you are given will stand here.";
    public string UnreachedTitle(string name) => $"{name} cannot receive your request yet";
    public string Unreached(IReadOnlyList<string> staff) => staff.Count == 0
        ? "I have no conversation with this person. The request stands, and I bring it as soon as there is one."
        : $"I have no conversation with this person. The request stands; {Joined(staff, "or")} can send them a link to answer by.";

    public string Mine => "My introductions";
    public string MineButton => "My introductions";
    public string NoneMine => "No request, neither from you nor to you. “Put me in touch with Clémence” makes one.";
    public string SeeButton => "See";
    public string Peaceful(bool fromAnybody, int people) => (fromAnybody, people) switch
    {
        (true, _) => "You receive no requests.",
        (_, 1) => "You no longer receive requests from one person.",
        _ => $"You no longer receive requests from {people} people.",
    };
    public string ReceiveButton => "Receive all again";
    public string StopButton => "Receive no more requests";
    public string Stopped => "Noted: you receive no more requests. Those that wait stay yours.";
    public string Receiving => "Noted: you receive everybody’s requests again.";
}
