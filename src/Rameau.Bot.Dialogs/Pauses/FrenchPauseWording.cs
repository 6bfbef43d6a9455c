using Rameau.Bot.Domain.Pauses;

namespace Rameau.Bot.Dialogs.Pauses;

internal sealed class FrenchPauseWording : IPauseWording
{
    public string Mine => "Mes rappels";
    public string MineButton => "Mes rappels";
    public string Active => "Vos rappels vous arrivent.";
    public string PausedUntil(string last) => $"En pause jusqu’au {last}";
    public string PausedFrom(string first, string last) => $"En pause du {first} au {last}";
    public string StillArrives => "Ce qui est obligatoire vous arrive toujours, et ce qui se dit dans le groupe y reste.";
    public string ResumeButton => "Reprendre";
    public string PauseButton => "Pause de deux semaines";
    public string Noted(string last) => $"Noté\u00A0: vos rappels facultatifs sont en pause jusqu’au {last}.";
    public string UsualLength => "Vous n’avez pas dit jusqu’à quand\u00A0: j’ai compté deux semaines.";
    public string Shortened => "C’est la fin de votre parcours\u00A0: je n’écris plus après.";
    public string Resumed => "Noté\u00A0: vos rappels reprennent.";
    public string NotPaused => "Vos rappels ne sont pas en pause.";
    public string AlreadyPaused(string last) => $"Vos rappels sont déjà en pause jusqu’au {last}.";

    public string Refused(PauseRefusal why) => why switch
    {
        PauseRefusal.NoReminders => "Je n’envoie de rappels qu’aux personnes qui suivent un parcours\u00A0: il n’y a rien à mettre en pause pour vous.",
        PauseRefusal.Past => "Cette date est passée\u00A0: rien n’a changé. Donnez-moi un jour à venir, par exemple «\u00A0pause jusqu’à vendredi\u00A0».",
        _ => "Votre parcours est terminé\u00A0: je ne vous envoie plus de rappels.",
    };

    public string ThePause => "la pause de vos rappels";
    public string TheResumption => "la reprise de vos rappels";
    public string OverTitle => "Vos rappels reprennent";
    public string OverSummary => "Votre pause est finie, vos rappels reprennent";
}
