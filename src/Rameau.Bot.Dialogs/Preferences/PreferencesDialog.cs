using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Preferences;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>« Mes préférences »: shows a person what they chose, and keeps what they choose now.</summary>
public sealed class PreferencesDialog(IPreferences preferences, IPauses pauses) : ICardAction<PreferencesLook>, ICardAction<PreferencesSave>, ICommand
{
    public CommandName Name { get; } = new(
        "mes préférences", "my preferences",
        "Votre langue, qui vous voit, ce que vous recevez.",
        "Your language, who sees you, what you receive.");

    public IReadOnlyList<string> Synonyms { get; } = ["preferences", "mes choix", "reglages", "settings", "my settings"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(PreferencesLook tapped, Turn turn, CancellationToken ct) => await FindAsync(turn, ct) is { } choices
        ? Reply.Showing(PreferencesCard.Draw(choices, turn.Texts, turn.Now, resting: await RestingAsync(turn, ct)))
        : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(PreferencesSave tapped, Turn turn, CancellationToken ct)
    {
        if (await FindAsync(turn, ct) is not { } current)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        var wanted = PreferencesInputs.Read(tapped, current);
        var resting = await RestingAsync(turn, ct);

        switch (turn.IsRepeat ? null : ChoicesDecision.Decide(current, wanted, turn.Now))
        {
            case ChoicesDecision.Chosen { Choices: var chosen }:
                await preferences.SaveAsync(chosen, ct);
                var texts = chosen.Language == current.Language ? turn.Texts : In(chosen, turn);
                return Reply.Showing(PreferencesCard.Draw(chosen, texts, turn.Now, texts.Preferences.Noted, resting), texts.Preferences.Noted);
            case ChoicesDecision.Refused { Why: var why }:
                return Reply.Showing(PreferencesCard.Draw(wanted, turn.Texts, turn.Now, turn.Texts.Preferences.Refused(why), resting), turn.Texts.Preferences.Refused(why));
            case ChoicesDecision.AlreadySo:
                return Reply.Showing(PreferencesCard.Draw(current, turn.Texts, turn.Now, turn.Texts.Preferences.AlreadySo, resting), turn.Texts.Preferences.AlreadySo);
            default:
                return Reply.Showing(PreferencesCard.Draw(current, turn.Texts, turn.Now, resting: resting));
        }
    }

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => await FindAsync(turn, ct) is var choices && (choices is not null || turn.InGroup)
        ? await PrivateDoor.AnswerAsync(
            turn, turn.Texts.Preferences.Mine, PreferencesCard.Look(turn.Texts), async () => PreferencesCard.Draw(choices!, turn.Texts, turn.Now, resting: await RestingAsync(turn, ct)))
        : Reply.Saying(turn.Texts.Chat.UnknownPerson);

    private async Task<Choices?> FindAsync(Turn turn, CancellationToken ct) =>
        turn.Person is { } person ? await preferences.FindAsync(person.Id, ct) : null;

    private async Task<RestingReminders?> RestingAsync(Turn turn, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion }
        && PauseCard.Standing(await pauses.FindAsync(person.Id, ct), promotion.Zone, turn.Texts, turn.Now) is { } standing
            ? new(standing, PauseCard.Resume(promotion, turn.Texts, turn.Now))
            : null;

    /// <summary>Who changes language is answered in the new one.</summary>
    private static Texts In(Choices chosen, Turn turn) =>
        Texts.For(turn.Person! with { Language = chosen.Language }, turn.Activity.Locale, turn.Promotion);
}
