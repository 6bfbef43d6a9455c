using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>
/// « Masquez ma fiche », « montrez-moi à toutes les promotions »: to be seen less is done at once, to be seen more once the person
/// has read what would be seen.
/// </summary>
public sealed class ConsentSentence(IPreferences preferences, PreferencesDialog dialog) : ICardAction<ConsentSet>
{
    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        if (LevelOf(heard) is not { } level || turn.Person is not { } person || await preferences.FindAsync(person.Id, ct) is not { } current)
        {
            return await dialog.HandleAsync(turn, ct); // nothing sure to do: each chooses on the card
        }

        if (level > (current.Consent ?? Consent.Nobody))
        {
            return turn.InGroup
                ? await dialog.HandleAsync(turn, ct)
                : ConsentCard.Asking(current, level, Back(current, level), turn.Texts).AsReply();
        }

        var undo = await SaveAsync(current, level, turn, ct);
        var word = undo is null ? turn.Texts.Preferences.AlreadySo : turn.Texts.Preferences.Noted;
        var said = turn.InGroup
            ? PrivateDoor.Acknowledge(turn, turn.Texts.Preferences.Mine, PreferencesCard.Look(turn.Texts))
            : ConsentCard.Standing(level, word, turn.Texts).AsReply();

        return said with { Undo = undo };
    }

    /// <summary>Once read, or back to how it was; unless something was chosen since.</summary>
    public async Task<Reply> HandleAsync(ConsentSet tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await preferences.FindAsync(person.Id, ct) is not { } current)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        var level = Enum.GetValues<Consent>().Where(one => $"{one}" == tapped.Consent).Select(one => (Consent?)one).FirstOrDefault();

        if (tapped.Consent is not null && level is null)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        if (turn.IsRepeat || current.Consent == level)
        {
            return Shows(current.Consent, turn.Texts.Preferences.AlreadySo, turn);
        }

        if (Stamp(current.ChosenAt) != tapped.At)
        {
            return Shows(current.Consent, turn.Texts.Preferences.ChosenSince, turn);
        }

        var undo = await SaveAsync(current, level, turn, ct);
        return Shows(level, turn.Texts.Preferences.Noted, turn) with { Undo = undo };
    }

    private static Reply Shows(Consent? level, string word, Turn turn) => Reply.Showing(ConsentCard.Standing(level ?? Consent.Nobody, word, turn.Texts), word);

    /// <returns>How it is taken back; null where it was so already.</returns>
    private async Task<Undoing?> SaveAsync(Choices current, Consent? level, Turn turn, CancellationToken ct)
    {
        if (current.Consent == level)
        {
            return null;
        }

        var chosen = current with { Consent = level, ChosenAt = turn.Now };
        await preferences.SaveAsync(chosen, ct);

        return new(ConsentSet.Verb, JsonSerializer.SerializeToElement(Back(chosen, current.Consent), PreferencesJson.Default.ConsentSet), turn.Texts.Preferences.YourVisibility);
    }

    private static ConsentSet Back(Choices standing, Consent? to) => new(Stamp(standing.ChosenAt), to?.ToString());

    private static long Stamp(Instant? at) => at?.ToUnixTimeMilliseconds() ?? 0;

    private static Consent? LevelOf(Heard heard) => heard.Slots.Text(SlotName.Consent) switch
    {
        "aucun" => Consent.Nobody,
        "promotion" => Consent.Promotion,
        "mise_en_relation" => Consent.Introduction,
        "toutes_promotions" => Consent.AllPromotions,
        _ => null,
    };
}
