namespace Rameau.Bot.Dialogs.Readings;

internal sealed class FrenchReadingWording(bool tu = false) : IReadingWording
{
    public string Title => tu ? "Tes lectures" : "Vos lectures";
    public string None => tu
        ? "Rien ne t’attend. Sur une réponse ou dans une newsletter, «\u00A0À lire plus tard\u00A0» garde une ressource pour toi seul(e)."
        : "Rien ne vous attend. Sur une réponse ou dans une newsletter, «\u00A0À lire plus tard\u00A0» garde une ressource pour vous seul(e).";
    public string KeepButton => "À lire plus tard";
    public string Kept => tu
        ? "Gardé pour plus tard\u00A0: écris «\u00A0mes lectures\u00A0» pour le retrouver."
        : "Gardé pour plus tard\u00A0: écrivez «\u00A0mes lectures\u00A0» pour le retrouver.";
    public string ReadButton => "Lu";
    public string StayButton => "Garder";
    public string MoreButton => "La suite";
    public string Read(string title) => $"Lu\u00A0: «\u00A0{title}\u00A0». «\u00A0annuler\u00A0» le remet.";
    public string BackAgain => tu ? "De retour parmi tes lectures." : "De retour parmi vos lectures.";
    public string Stays => tu ? "Gardé\u00A0: il reste parmi tes lectures." : "Gardé\u00A0: il reste parmi vos lectures.";
    public string WhatKept(string title) => $"«\u00A0{title}\u00A0», gardé pour plus tard";
    public string WhatRead(string title) => $"«\u00A0{title}\u00A0», marqué comme lu";
    public string KeptOn(string day) => $"Gardé {day}";
    public string Gone => "N’est plus au catalogue";
    public string ReminderTitle => tu ? "Tu voulais lire ceci plus tard" : "Vous vouliez lire ceci plus tard";
    public string Wish(string title) => $"Où trouver «\u00A0{title}\u00A0»\u202F?";
}
