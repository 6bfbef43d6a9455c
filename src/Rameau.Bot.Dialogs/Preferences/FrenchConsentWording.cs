using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

internal sealed class FrenchConsentWording(bool tu = false) : IConsentWording
{
    public string Title => "Qui voit quoi de moi";

    public string Name(Field field) => field switch
    {
        Field.Organisation => "Mon organisation, mon nom et ma fonction",
        Field.Region => "Ma région",
        Field.Expertise => "Mes expertises",
        Field.Email => "Mon courriel",
        Field.Phone => "Mon téléphone",
        _ => "Ma photo",
    };

    public string Name(Audience audience) => audience switch
    {
        Audience.Nobody => "Personne",
        Audience.Promotion => "Ma promotion",
        Audience.Introduction => "Après une mise en relation",
        _ => "Toutes les promotions",
    };

    public string SeenBy(string field, string audience) => $"{field}\u00A0: {Lower(audience)}";

    public string ChosenByField => tu ? "Tu as choisi champ par champ" : "Vous avez choisi champ par champ";

    public string Proposed => tu
        ? "Tant que tu n’as rien choisi, tout est caché. «\u00A0Ma promotion\u00A0» convient à la plupart."
        : "Tant que vous n’avez rien choisi, tout est caché. «\u00A0Ma promotion\u00A0» convient à la plupart.";

    public string NotChosen => "Rien de choisi\u00A0: caché";

    public string WhatIntroductionMeans => tu
        ? "Après une mise en relation\u00A0: donné à une seule personne, une fois, et seulement si tu l’acceptes."
        : "Après une mise en relation\u00A0: donné à une seule personne, une fois, et seulement si vous l’acceptez.";

    public string AtOnce => tu
        ? "Ta promotion connaît toujours ton prénom. Ce que tu gardes ici compte tout de suite, partout."
        : "Votre promotion connaît toujours votre prénom. Ce que vous gardez ici compte tout de suite, partout.";

    public string SaveButton => "Garder";

    public string FieldsButton => "Choisir champ par champ";

    public string LevelButton(Consent level) => level switch
    {
        Consent.Nobody => "Tout cacher",
        Consent.Promotion => "Ma promotion",
        Consent.Introduction => "Sur mise en relation",
        _ => "Toutes les promotions",
    };

    public string ReceiptsTitle => tu ? "Ce que tu as changé" : "Ce que vous avez changé";

    public string Receipt(string day, string hour, string field, string before, string after) => $"{day}, {hour}\u00A0: {Lower(field)}, {Lower(before)} → {Lower(after)}";

    private static string Lower(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
