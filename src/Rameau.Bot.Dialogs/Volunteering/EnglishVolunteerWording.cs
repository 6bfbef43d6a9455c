using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

internal sealed class EnglishVolunteerWording : IVolunteerWording
{
    public string Badge => "Community";
    public string CallTitle => "Who animates our community?";
    public string WhatItIs => "One of you sets the tone: starts a subject, passes on news, asks how everybody is. I look after dates and reminders.";
    public string Animates(string? name) => name is null ? "Somebody animates the promotion." : $"{name} animates the promotion.";

    public string Offered(int people) => people switch
    {
        0 => "Nobody has offered yet",
        1 => "1 person offers",
        _ => $"{people} people offer",
    };

    public string Thanks(IReadOnlyList<string> names) => $"Thank you, {Typography.Joined(names, "and")}.";
    public string YouOffered => "You offer.";
    public string OfferButton => "I offer";
    public string WithdrawButton => "Step back";
    public string NotedOffer => "Noted: you offer. Le RAMEAU’s team will soon confirm.";
    public string NotedWithdrawn => "Noted: you no longer offer.";

    public string Refused(OfferRefusal why) => why switch
    {
        OfferRefusal.NotInThisPromotion => "Only people who follow this promotion can animate it.",
        OfferRefusal.Over => "The pathway is over: there is nothing left to animate here. The alumni community awaits you.",
        _ => "You animate this promotion already.",
    };

    public string ChoiceTitle => "Who will animate the promotion?";
    public string ChoiceLabel => "The person you confirm";
    public string ChoiceMissing => "Choose a person first.";
    public string HandsOver => "To confirm somebody hands over to them.";
    public string ConfirmButton => "Confirm";
    public string TakeBackButton(string name) => $"No longer {name}";
    public string StepDownButton => "I step down";
    public string NotedAppointed => "Noted: confirmed, the group can see it.";
    public string NotedTakenBack => "Noted: taken back. The call is open again.";
    public string AlreadySo => "That is so already.";

    public string Refused(AppointmentRefusal why) => why switch
    {
        AppointmentRefusal.NotInThisPromotion => "This person does not follow this promotion. Nothing has changed.",
        _ => "This person no longer offers. Nothing has changed; talk to them.",
    };

    public string YouAnimate(string promotion) => $"You animate “{promotion}”. Thank you! Write “help” to see what you can do; I keep the rhythm.";

    public string InWords(string title, string sentence) => $"{title} {sentence.TrimEnd('.')}.";
}
