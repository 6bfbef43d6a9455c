using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

internal sealed class EnglishConsentWording : IConsentWording
{
    public string Title => "Who sees what of me";

    public string Name(Field field) => field switch
    {
        Field.Organisation => "My organisation, name and function",
        Field.Region => "My region",
        Field.Expertise => "My expertise",
        Field.Email => "My e-mail",
        Field.Phone => "My telephone",
        _ => "My photo",
    };

    public string Name(Audience audience) => audience switch
    {
        Audience.Nobody => "Nobody",
        Audience.Promotion => "My promotion",
        Audience.Introduction => "After an introduction",
        _ => "All promotions",
    };

    public string SeenBy(string field, string audience) => $"{field}: {Lower(audience)}";
    public string ChosenByField => "You have chosen field by field";
    public string Proposed => "Until you choose, all of it is hidden. “My promotion” suits most people.";
    public string NotChosen => "Nothing chosen: hidden";
    public string WhatIntroductionMeans => "After an introduction: given to one person, once, and only if you accept.";
    public string AtOnce => "Your promotion always knows your first name. What you keep here counts at once, everywhere.";
    public string SaveButton => "Keep";
    public string FieldsButton => "Choose field by field";

    public string LevelButton(Consent level) => level switch
    {
        Consent.Nobody => "Hide all",
        Consent.Promotion => "My promotion",
        Consent.Introduction => "On introduction",
        _ => "All promotions",
    };

    public string ReceiptsTitle => "What you have changed";
    public string Receipt(string day, string hour, string field, string before, string after) => $"{day}, {hour}: {Lower(field)}, {Lower(before)} → {Lower(after)}";

    private static string Lower(string text) => $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
