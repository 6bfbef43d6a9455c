using Rameau.Bot.Domain.Pauses;

namespace Rameau.Bot.Dialogs.Pauses;

internal sealed class FrenchPauseWording(bool tu = false) : IPauseWording
{
    public string Mine => "Mes rappels";
    public string MineButton => "Mes rappels";
    public string Active => tu ? "Tes rappels t’arrivent." : "Vos rappels vous arrivent.";
    public string PausedUntil(string last) => $"En pause jusqu’au {last}";
    public string PausedFrom(string first, string last) => $"En pause du {first} au {last}";
    public string StillArrives => tu
        ? "Ce qui est obligatoire t’arrive toujours, et ce qui se dit dans le groupe y reste."
        : "Ce qui est obligatoire vous arrive toujours, et ce qui se dit dans le groupe y reste.";
    public string ResumeButton => "Reprendre";
    public string PauseButton => "Pause de deux semaines";
    public string Noted(string last) => tu
        ? $"Noté\u00A0: tes rappels facultatifs sont en pause jusqu’au {last}."
        : $"Noté\u00A0: vos rappels facultatifs sont en pause jusqu’au {last}.";
    public string UsualLength => tu
        ? "Tu n’as pas dit jusqu’à quand\u00A0: j’ai compté deux semaines."
        : "Vous n’avez pas dit jusqu’à quand\u00A0: j’ai compté deux semaines.";
    public string Shortened => tu
        ? "C’est la fin de ton parcours\u00A0: je n’écris plus après."
        : "C’est la fin de votre parcours\u00A0: je n’écris plus après.";
    public string Resumed => tu ? "Noté\u00A0: tes rappels reprennent." : "Noté\u00A0: vos rappels reprennent.";
    public string NotPaused => tu ? "Tes rappels ne sont pas en pause." : "Vos rappels ne sont pas en pause.";
    public string AlreadyPaused(string last) => tu
        ? $"Tes rappels sont déjà en pause jusqu’au {last}."
        : $"Vos rappels sont déjà en pause jusqu’au {last}.";

    public string Refused(PauseRefusal why) => why switch
    {
        PauseRefusal.NoReminders => tu
            ? "Je n’envoie de rappels qu’aux personnes qui suivent un parcours\u00A0: il n’y a rien à mettre en pause pour toi."
            : "Je n’envoie de rappels qu’aux personnes qui suivent un parcours\u00A0: il n’y a rien à mettre en pause pour vous.",
        PauseRefusal.Past => tu
            ? "Cette date est passée\u00A0: rien n’a changé. Donne-moi un jour à venir, par exemple «\u00A0pause jusqu’à vendredi\u00A0»."
            : "Cette date est passée\u00A0: rien n’a changé. Donnez-moi un jour à venir, par exemple «\u00A0pause jusqu’à vendredi\u00A0».",
        _ => tu
            ? "Ton parcours est terminé\u00A0: je ne t’envoie plus de rappels."
            : "Votre parcours est terminé\u00A0: je ne vous envoie plus de rappels.",
    };

    public string ThePause => tu ? "la pause de tes rappels" : "la pause de vos rappels";
    public string TheResumption => tu ? "la reprise de tes rappels" : "la reprise de vos rappels";
    public string OverTitle => tu ? "Tes rappels reprennent" : "Vos rappels reprennent";
    public string OverSummary => tu ? "Ta pause est finie, tes rappels reprennent" : "Votre pause est finie, vos rappels reprennent";
}
