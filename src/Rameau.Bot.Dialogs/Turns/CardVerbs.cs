using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>What answers one kind of tap.</summary>
public interface ICardAction<in T>
{
    Task<Reply> HandleAsync(T tapped, Turn turn, CancellationToken ct);
}

/// <summary>One verb: its wire name, who may use it, and what it does.</summary>
public sealed record CardVerb(string Name, Power Power, Func<JsonElement, Turn, CancellationToken, Task<Reply?>> HandleAsync)
{
    /// <summary>
    /// What is tapped is not remembered, not even as a hash: whoever reads the store could try all that can be tapped. Such a verb
    /// tells a redelivery by what it knows itself.
    /// </summary>
    public bool IsSecret { get; init; }

    /// <summary>
    /// Neither what is tapped nor what is answered is remembered, not even for a redelivery: that is handled again, and finds done what is done.
    /// </summary>
    public bool IsConfidential { get; init; }

    /// <summary>The data of a card that cannot be read gives null, which the turn answers with a word about damaged cards.</summary>
    public static CardVerb Of<T>(string name, Power power, JsonTypeInfo<T> json, ICardAction<T> action)
        where T : class =>
        new(name, power, async (data, turn, ct) => Read(data, json) is { } tapped ? await action.HandleAsync(tapped, turn, ct) : null);

    private static T? Read<T>(JsonElement data, JsonTypeInfo<T> json)
        where T : class
    {
        try
        {
            return data.ValueKind is JsonValueKind.Object ? data.Deserialize(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The one table of what cards can ask. Sent cards live for months, so a verb is never renamed and never forgotten.</summary>
public sealed class CardVerbs
{
    private readonly Dictionary<string, CardVerb> byName;

    /// <exception cref="InvalidOperationException">Two features claim one verb.</exception>
    public CardVerbs(IEnumerable<CardVerb> verbs)
    {
        byName = new(StringComparer.Ordinal);

        foreach (var verb in verbs)
        {
            if (!byName.TryAdd(verb.Name, verb))
            {
                throw new InvalidOperationException($"The verb '{verb.Name}' is registered twice; each belongs to one feature.");
            }
        }
    }

    public IReadOnlyCollection<string> Names => byName.Keys;

    public CardVerb? Find(string name) => byName.GetValueOrDefault(name);
}
