using System.Text.Json;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Preferences;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>« Désabonne-moi du bulletin », « je veux tout recevoir »: done at once, since it can be taken back, and told as it now stands.</summary>
public sealed class NewsletterSentence(IPreferences preferences, PreferencesDialog dialog) : ICardAction<WantedSet>
{
    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        var (kinds, wanted) = (KindsOf(heard), WantedOf(heard));

        if (kinds.Count == 0 || wanted is not { } wants || turn.Person is not { } person || await preferences.FindAsync(person.Id, ct) is not { } current)
        {
            return await dialog.HandleAsync(turn, ct); // nothing sure to do: each chooses on the card
        }

        var word = wants ? turn.Texts.Preferences.Subscribed : turn.Texts.Preferences.Unsubscribed;
        var (choices, undo) = await SaveAsync(current, [.. All.Where(kind => kinds.Contains(kind) ? wants : current.Wanted.Wants(kind))], turn, ct);
        var said = turn.InGroup
            ? PrivateDoor.Acknowledge(turn, turn.Texts.Preferences.Mine, PreferencesCard.Look(turn.Texts))
            : NewsletterCard.Draw(choices, turn.Texts, undo is null ? turn.Texts.Preferences.AlreadySo : word).AsReply(word);

        return said with { Undo = undo };
    }

    /// <summary>Back to what was wanted before, unless something was chosen since.</summary>
    public async Task<Reply> HandleAsync(WantedSet tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person || await preferences.FindAsync(person.Id, ct) is not { } current)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        if (current.ChosenAt?.ToUnixTimeMilliseconds() != tapped.At || turn.IsRepeat)
        {
            return Reply.Showing(NewsletterCard.Draw(current, turn.Texts, turn.Texts.Meetings.NothingToTakeBack), turn.Texts.Meetings.NothingToTakeBack);
        }

        var names = (tapped.Information ?? string.Empty).Split(',');
        var (choices, _) = await SaveAsync(current, [.. PreferencesInputs.Kinds.Where(one => names.Contains(one.Name)).Select(one => one.Kind)], turn, ct);

        return Reply.Showing(NewsletterCard.Draw(choices, turn.Texts, turn.Texts.Preferences.WantedBack), turn.Texts.Preferences.WantedBack);
    }

    private static IReadOnlyList<InformationKind> All { get; } = Enum.GetValues<InformationKind>();

    /// <returns>What now stands, and how it is taken back; null where it was so already.</returns>
    private async Task<(Choices Choices, Undoing? Undo)> SaveAsync(Choices current, IReadOnlyCollection<InformationKind> kinds, Turn turn, CancellationToken ct)
    {
        var wanted = Wanted.Of(kinds);

        if (wanted == current.Wanted)
        {
            return (current, null);
        }

        var chosen = current with { Wanted = wanted, ChosenAt = turn.Now };
        await preferences.SaveAsync(chosen, ct);
        WantedSet back = new(turn.Now.ToUnixTimeMilliseconds(), PreferencesInputs.Of(current.Wanted));

        return (chosen, new(WantedSet.Verb, JsonSerializer.SerializeToElement(back, PreferencesJson.Default.WantedSet), turn.Texts.Preferences.YourChoice));
    }

    private static IReadOnlyList<InformationKind> KindsOf(Heard heard) => heard.Slots.Text(SlotName.NewsletterKind) switch
    {
        null => [],
        "toutes" => All,
        var name => [.. PreferencesInputs.Kinds.Where(one => one.Name == name).Select(one => one.Kind)],
    };

    private static bool? WantedOf(Heard heard) => heard.Slots.Text(SlotName.NewsletterAction) switch
    {
        "subscribe" => true,
        "unsubscribe" => false,
        _ => null,
    };
}
