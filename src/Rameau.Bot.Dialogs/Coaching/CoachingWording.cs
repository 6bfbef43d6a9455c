using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>What is said about individual coaching.</summary>
public interface ICoachingWording
{
    string WindowTitle(Step window, string first, string last);
    string ReminderTitle(Step window, string last);
    string WhatItIs { get; }
    string HowToGetOne { get; }
    string YouHaveNone { get; }
}

internal sealed class FrenchCoachingWording(bool tu = false) : ICoachingWording
{
    public string WindowTitle(Step window, string first, string last) => $"{(tu ? "Ton" : "Votre")} entretien avec un coach, du {first} au {last}";

    public string ReminderTitle(Step window, string last) => $"Entretien avec un coach\u00A0: jusqu’au {last}";

    public string WhatItIs => tu
        ? "Deux heures au téléphone, pour toi seul\u00A0: tes questions depuis la dernière session, et un regard miroir sur tes travaux personnels."
        : "Deux heures au téléphone, pour vous seul\u00A0: vos questions depuis la dernière session, et un regard miroir sur vos travaux personnels.";

    public string HowToGetOne => "Un coach du RAMEAU convient d’une heure avec chacun de vous.";

    public string YouHaveNone => tu
        ? "Tu n’as pas encore d’entretien dans cette période. L’équipe du RAMEAU t’aide à trouver une heure\u00A0: réponds-lui quand cela t’arrange."
        : "Vous n’avez pas encore d’entretien dans cette période. L’équipe du RAMEAU vous aide à trouver une heure\u00A0: répondez-lui quand cela vous arrange.";
}

internal sealed class EnglishCoachingWording : ICoachingWording
{
    public string WindowTitle(Step window, string first, string last) => $"Your call with a coach, from {first} to {last}";

    public string ReminderTitle(Step window, string last) => $"Call with a coach: until {last}";

    public string WhatItIs => "Two hours on the telephone, for you alone: your questions since the last session, and a mirror to your personal work.";

    public string HowToGetOne => "One of Le RAMEAU’s coaches arranges a time with each of you.";

    public string YouHaveNone => "You have no call in this period yet. Le RAMEAU’s team helps you find a time: answer them when it suits you.";
}
