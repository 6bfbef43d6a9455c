using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Who sees what of a person, or would. Pure.</summary>
public static class ConsentCard
{
    /// <summary>A card is no archive: all receipts are in what a person is given of their own data.</summary>
    private const int MostReceipts = 6;

    /// <summary>The form: an answer for each field, or one level for all.</summary>
    /// <param name="word">What has just happened; null when nothing has.</param>
    public static AdaptiveCard Draw(Choices choices, IReadOnlyList<ConsentReceipt> receipts, Texts texts, ZonedDateTime now, string? word = null)
    {
        var (wording, nonce) = (texts.Consents, $"{now.ToInstant().ToUnixTimeMilliseconds()}");

        return CardFrame.Of(
            texts.Preferences.InWords(wording.Title, Standing(choices.Consents, texts)),
            [
                CardFrame.Title(wording.Title),
                word is null ? null : CardFrame.Line(word),
                CardFrame.State(Standing(choices.Consents, texts)),
                choices.Consents is null ? CardFrame.Line(wording.Proposed) : null,
                .. Inputs(choices.Consents, wording),
                .. Receipts(receipts, texts, now),
                CardFrame.Buttons(
                [
                    Keep(now.ToInstant(), texts),
                    .. Levels(choices.Consents).Select(level => ActionExecute.Alone(
                        wording.LevelButton(level), ConsentPreset.Verb, new(nonce, $"{level}"), PreferencesJson.Default.ConsentPreset)),
                ]),
            ]);
    }

    public static AdaptiveCard Standing(Consents? consents, string word, Texts texts) => CardFrame.Of(
        texts.Preferences.InWords(texts.Preferences.ConsentLabel, word),
        [
            CardFrame.Title(texts.Preferences.ConsentLabel),
            CardFrame.Line(word),
            .. Seen(consents ?? new(), texts),
            CardFrame.Buttons(Look(texts), PreferencesCard.Look(texts)),
        ]);

    /// <summary>Before somebody is seen more than they were.</summary>
    public static AdaptiveCard Asking(Choices current, Consents wanted, Texts texts) => CardFrame.Of(
        texts.Preferences.InWords(texts.Preferences.ConsentLabel, texts.Preferences.WouldBe),
        [
            CardFrame.Title(texts.Preferences.ConsentLabel),
            CardFrame.Line(Standing(current.Consents, texts)),
            CardFrame.Line(texts.Preferences.WouldBe),
            .. Seen(wanted, texts),
            CardFrame.Buttons(
                ActionExecute.Button(
                    texts.Preferences.ConfirmButton, ConsentSet.Verb, ConsentSet.To(wanted, ConsentDialog.StampOf(current)), PreferencesJson.Default.ConsentSet),
                Look(texts)),
        ]);

    /// <summary>Shows whoever taps their own, field by field.</summary>
    public static ActionExecute Look(Texts texts) => ActionExecute.Alone(texts.Consents.FieldsButton, ConsentLook.Verb, new(), PreferencesJson.Default.ConsentLook);

    /// <summary>An answer for each field, and what the answers mean.</summary>
    internal static IEnumerable<CardElement?> Inputs(Consents? standing, IConsentWording wording) =>
    [
        .. Consents.Fields.Select(field => Asked(field, standing, wording)),
        CardFrame.Subtle(wording.WhatIntroductionMeans),
        CardFrame.Subtle(wording.AtOnce),
    ];

    /// <summary>Keeps what stands in <see cref="Inputs"/>.</summary>
    internal static ActionExecute Keep(Instant now, Texts texts) => ActionExecute.Button(
        texts.Consents.SaveButton, ConsentSave.Verb, new($"{now.ToUnixTimeMilliseconds()}"), PreferencesJson.Default.ConsentSave) with { Style = ActionStyle.Positive };

    /// <summary>In one sentence.</summary>
    public static string Standing(Consents? consents, Texts texts) => consents switch
    {
        null => texts.Preferences.NothingChosen,
        { Level: { } level } => texts.Preferences.Standing(level),
        _ => texts.Consents.ChosenByField,
    };

    private static IEnumerable<CardElement> Seen(Consents consents, Texts texts) => consents.Level is { } level
        ? [CardFrame.State(texts.Preferences.Seen(level))]
        : Consents.Fields.Select(field => CardFrame.Line(texts.Consents.SeenBy(texts.Consents.Name(field), texts.Consents.Name(consents.AudienceOf(field)))));

    private static InputChoiceSet Asked(Field field, Consents? standing, IConsentWording wording) => new(
        ConsentInputs.NameOf(field), wording.Name(field), [.. Enum.GetValues<Audience>().Select(audience => new Choice(wording.Name(audience), $"{audience}"))])
    {
        Style = ChoiceSetStyle.Compact,
        Placeholder = wording.NotChosen,
        Value = standing is null ? null : $"{standing.AudienceOf(field)}",
    };

    /// <summary>What is proposed comes first; what stands already is no choice.</summary>
    private static IEnumerable<Consent> Levels(Consents? standing) =>
        ((Consent[])[Consent.Promotion, Consent.Nobody, Consent.Introduction, Consent.AllPromotions]).Where(level => standing?.Level != level);

    private static IEnumerable<CardElement?> Receipts(IReadOnlyList<ConsentReceipt> receipts, Texts texts, ZonedDateTime now) =>
    [
        receipts.Count == 0 ? null : CardFrame.State(texts.Consents.ReceiptsTitle),
        .. receipts.Take(MostReceipts).Select(one => CardFrame.Subtle(texts.Consents.Receipt(
            texts.Dates.Day(one.At.InZone(now.Zone).Date, now.Date), texts.Dates.Hour(one.At.InZone(now.Zone).TimeOfDay),
            texts.Consents.Name(one.Field), texts.Consents.Name(one.Before), texts.Consents.Name(one.After)))),
    ];
}
