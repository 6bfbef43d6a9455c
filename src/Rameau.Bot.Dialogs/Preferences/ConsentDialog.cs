using System.Text.Json;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Who sees what of oneself, field by field: it counts at once, everywhere, and leaves a receipt.</summary>
public sealed class ConsentDialog(IPreferences preferences, IConsentReceipts receipts, ConsentKeeping keeping)
    : ICardAction<ConsentLook>, ICardAction<ConsentSave>, ICardAction<ConsentPreset>, ICardAction<ConsentSet>
{
    public async Task<Reply> HandleAsync(ConsentLook tapped, Turn turn, CancellationToken ct) =>
        await FindAsync(turn, ct) is { } current ? Reply.Showing(await DrawAsync(current, null, turn, ct)) : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(ConsentSave tapped, Turn turn, CancellationToken ct) => await FindAsync(turn, ct) is { } current
        ? await ChangeAsync(current, tapped.Over(current.Consents ?? new()), turn, ct)
        : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(ConsentPreset tapped, Turn turn, CancellationToken ct)
    {
        if (await FindAsync(turn, ct) is not { } current)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        return ConsentLevels.Named(tapped.Level) switch
        {
            null => Reply.Noting(turn.Texts.Chat.CardUnreadable),
            { } level when Consents.Of(level).IsWiderThan(current.Consents ?? new()) => Reply.Showing(ConsentCard.Asking(current, Consents.Of(level), turn.Texts)),
            { } level => await ChangeAsync(current, Consents.Of(level), turn, ct),
        };
    }

    /// <summary>Once read, or back to how it was; unless something was chosen since.</summary>
    public async Task<Reply> HandleAsync(ConsentSet tapped, Turn turn, CancellationToken ct)
    {
        if (await FindAsync(turn, ct) is not { } current)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        return tapped.Read() switch
        {
            (false, _) => Reply.Noting(turn.Texts.Chat.CardUnreadable),
            var (_, wanted) when !turn.IsRepeat && wanted != current.Consents && StampOf(current) != tapped.At => Shows(current.Consents, turn.Texts.Preferences.ChosenSince, turn),
            var (_, wanted) when await TryKeepAsync(current, wanted, turn, ct) is { } undo => Shows(wanted, turn.Texts.Preferences.Noted, turn) with { Undo = undo },
            _ => Shows(current.Consents, turn.Texts.Preferences.AlreadySo, turn),
        };
    }

    /// <returns>How it is taken back; null where it was so already, or the tap came a moment ago.</returns>
    internal async Task<Undoing?> TryKeepAsync(Choices current, Consents? wanted, Turn turn, CancellationToken ct)
    {
        if (turn.IsRepeat || current.Consents == wanted)
        {
            return null;
        }

        var chosen = await keeping.KeepAsync(current, wanted, turn.Now, ct);
        var back = ConsentSet.To(current.Consents, StampOf(chosen));
        return new(ConsentSet.Verb, JsonSerializer.SerializeToElement(back, PreferencesJson.Default.ConsentSet), turn.Texts.Preferences.YourVisibility);
    }

    internal static long StampOf(Choices choices) => choices.ChosenAt?.ToUnixTimeMilliseconds() ?? 0;

    private static Reply Shows(Consents? consents, string word, Turn turn) => Reply.Showing(ConsentCard.Standing(consents, word, turn.Texts), word);

    private async Task<Reply> ChangeAsync(Choices current, Consents wanted, Turn turn, CancellationToken ct)
    {
        var undo = await TryKeepAsync(current, wanted, turn, ct);
        var word = undo is null ? turn.Texts.Preferences.AlreadySo : turn.Texts.Preferences.Noted;
        var standing = undo is null ? current : current with { Consents = wanted };

        return Reply.Showing(await DrawAsync(standing, word, turn, ct), word) with { Undo = undo };
    }

    private async Task<Choices?> FindAsync(Turn turn, CancellationToken ct) =>
        turn.Person is { } person ? await preferences.FindAsync(person.Id, ct) : null;

    private async Task<Protocol.Cards.AdaptiveCard> DrawAsync(Choices choices, string? word, Turn turn, CancellationToken ct) =>
        ConsentCard.Draw(choices, await receipts.OfAsync(choices.Person, ct), turn.Texts, turn.Now.InZone(turn.Zone), word);
}
