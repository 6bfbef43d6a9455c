using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>
/// People, from where one writes. What is put into a message is read by whoever is in that chat, so it is searched and shown as far
/// as each opened to all promotions, whatever more the searcher may see elsewhere.
/// </summary>
public sealed class DirectoryExtension(DirectoryDesk desk) : IMessageExtension
{
    /// <summary>As the manifest names what is typed.</summary>
    private const string Typed = "q";

    /// <summary>Who looks for more than the first few adds a word.</summary>
    private const int Most = 10;

    public string CommandId => "findPerson";

    public async Task<Found> SearchAsync(MessageExtensionQuery query, Turn turn, CancellationToken ct)
    {
        if (query.Parameters.GetValueOrDefault(Typed, string.Empty).Trim() is not { Length: > 0 } text)
        {
            return new Found.Nothing(turn.Texts.Directory.WhomToFind);
        }

        switch (await desk.SearchAsync(text, turn, new Viewer.AnyPeers(), ct))
        {
            case Lookup.Refused { Why: var why }:
                return new Found.Nothing(why);
            case Lookup.Seen { Profiles: { Count: > 0 } all } seen:
                var shown = all.Skip(query.Skip).Take(Math.Min(query.Count, Most)).ToArray();
                await desk.NoteAsync(shown, turn, ct);
                return new Found.Results([.. shown.Select(new ProfileCard(turn, seen.Promotions).DrawFound)]);
            default:
                return new Found.Nothing(turn.Texts.Directory.Nobody);
        }
    }
}
