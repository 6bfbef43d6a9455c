using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>What is said about who animates a promotion.</summary>
public interface IVolunteerWording
{
    string Badge { get; }
    string CallTitle { get; }
    string WhatItIs { get; }

    /// <param name="name">Null where the reader may not see it.</param>
    string Animates(string? name);
    string Offered(int people);
    string Thanks(IReadOnlyList<string> names);
    string YouOffered { get; }
    string OfferButton { get; }
    string WithdrawButton { get; }
    string NotedOffer { get; }
    string NotedWithdrawn { get; }
    string Refused(OfferRefusal why);

    string ChoiceTitle { get; }
    string ChoiceLabel { get; }
    string ChoiceMissing { get; }
    string HandsOver { get; }
    string ConfirmButton { get; }
    string TakeBackButton(string name);
    string StepDownButton { get; }
    string NotedAppointed { get; }
    string NotedTakenBack { get; }
    string AlreadySo { get; }
    string Refused(AppointmentRefusal why);
    string YouAnimate(string promotion);

    /// <param name="sentence">With or without its full stop.</param>
    string InWords(string title, string sentence);
}
