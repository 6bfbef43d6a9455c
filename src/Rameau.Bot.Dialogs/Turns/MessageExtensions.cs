using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>What somebody can search for from where they write their messages.</summary>
public interface IMessageExtension
{
    /// <summary>As the manifest names it.</summary>
    string CommandId { get; }

    /// <param name="turn">Its conversation may be one that the bot is not in; its promotion is the searcher's own.</param>
    Task<Found> SearchAsync(MessageExtensionQuery query, Turn turn, CancellationToken ct);
}

/// <summary>What a search came to.</summary>
public abstract record Found
{
    private Found() { }

    /// <summary>To choose from; what is chosen is read by everybody in that chat.</summary>
    public sealed record Results(IReadOnlyList<FoundCard> Cards) : Found;

    /// <summary>Nothing to choose from, and why.</summary>
    public sealed record Nothing(string Why) : Found;
}

/// <param name="Text">Under the title in the list; plain text.</param>
public sealed record FoundCard(AdaptiveCard Card, string Title, string Text);

/// <summary>The one table of what can be searched for. Whoever the bot does not know finds nothing.</summary>
public sealed class MessageExtensions
{
    private readonly Dictionary<string, IMessageExtension> byCommand;

    /// <exception cref="ArgumentException">Two features claim one command.</exception>
    public MessageExtensions(IEnumerable<IMessageExtension> extensions) =>
        byCommand = extensions.ToDictionary(one => one.CommandId, StringComparer.Ordinal);

    public IReadOnlyCollection<string> Commands => byCommand.Keys;

    public async Task<InvokeResponse> AnswerAsync(Turn turn, CancellationToken ct)
    {
        if (MessageExtensionQuery.Read(turn.Activity) is not { } query)
        {
            return InvokeResponse.BadRequest;
        }

        var found = (turn.Person, byCommand.GetValueOrDefault(query.CommandId)) switch
        {
            (null, _) => new Found.Nothing(turn.Texts.Chat.UnknownPerson),
            (_, null) => new Found.Nothing(turn.Texts.Chat.CardTooOld),
            var (_, extension) => await extension.SearchAsync(query, turn, ct),
        };

        return (found switch
        {
            Found.Results { Cards: { Count: > 0 } cards } => MessageExtensionResponse.Results(
                [.. cards.Take(query.Count).Select(one => MessageExtensionAttachment.Of(one.Card.ToJson(), one.Title, one.Text))]),
            Found.Nothing { Why: var why } => MessageExtensionResponse.Message(why),
            _ => MessageExtensionResponse.Results([]),
        }).AsInvokeResponse();
    }
}
