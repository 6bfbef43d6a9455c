using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>
/// « Masquez ma fiche », « mon téléphone pour ma promotion »: to be seen less is done at once, to be seen more once the person
/// has read what would be seen.
/// </summary>
public sealed class ConsentSentence(IPreferences preferences, PreferencesDialog card, ConsentDialog consents)
{
    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (LevelOf(heard) is not { } level || turn.Person is not { } person || await preferences.FindAsync(person.Id, ct) is not { } current)
        {
            return await card.HandleAsync(turn, ct); // nothing sure to do: each chooses on the card
        }

        var (standing, wanted) = (current.Consents ?? new(), Wanted(heard.Text, level, current.Consents));

        if (wanted.IsWiderThan(standing))
        {
            return turn.InGroup ? await card.HandleAsync(turn, ct) : ConsentCard.Asking(current, wanted, turn.Texts).AsReply();
        }

        var undo = await consents.TryKeepAsync(current, wanted, turn, ct);
        var word = undo is null ? turn.Texts.Preferences.AlreadySo : turn.Texts.Preferences.Noted;
        var said = turn.InGroup
            ? PrivateDoor.Acknowledge(turn, turn.Texts.Preferences.Mine, PreferencesCard.Look(turn.Texts))
            : ConsentCard.Standing(wanted, word, turn.Texts).AsReply();

        return said with { Undo = undo };
    }

    /// <summary>Of the fields that are named; of all of them where none is.</summary>
    private static Consents Wanted(string text, Consent level, Consents? standing)
    {
        var fields = FieldWords.In(text);

        return fields.Count == 0
            ? Consents.Of(level)
            : fields.Aggregate(standing ?? new(), (all, field) => all.With(field, Audiences.Named($"{level}")!.Value));
    }

    private static Consent? LevelOf(Heard heard) => heard.Slots.Text(SlotName.Consent) switch
    {
        "aucun" => Consent.Nobody,
        "promotion" => Consent.Promotion,
        "mise_en_relation" => Consent.Introduction,
        "toutes_promotions" => Consent.AllPromotions,
        _ => null,
    };
}
