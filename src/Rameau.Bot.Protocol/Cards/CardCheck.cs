using System.Runtime.InteropServices;
using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>
/// Finds in a card what Teams refuses, cuts off or leaves mute on some client, and what the compiler cannot see. Pure;
/// meant for the test of every card. Looks at the JSON, so a card that was not made here can be checked as well.
/// </summary>
/// <remarks>Source: Adaptive Cards schema 1.5; Teams, "Format cards in Teams" and "User-specific views".</remarks>
public static class CardCheck
{
    /// <summary>Bytes of the bare card in UTF-8; Teams once cut messages at this size and still does in places.</summary>
    public const int MaxBytes = 28 * 1024;

    /// <summary>Primary actions in one set; phones hide those beyond.</summary>
    public const int MaxPrimaryActions = 5;

    /// <summary>All faults in the order of the document; none is a good card.</summary>
    public static IReadOnlyList<CardFault> Faults(AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);

        return Faults(card.ToJson());
    }

    /// <inheritdoc cref="Faults(AdaptiveCard)"/>
    public static IReadOnlyList<CardFault> Faults(JsonElement card)
    {
        List<CardFault> faults = [.. WholeCard(card)];
        Walk(card, "$", faults);

        return faults;
    }

    private static IEnumerable<CardFault> WholeCard(JsonElement card)
    {
        if (string.IsNullOrWhiteSpace(card.Text("fallbackText")))
        {
            yield return new("$", "has no fallbackText");
        }

        var bytes = JsonMarshal.GetRawUtf8Value(card).Length;

        if (bytes > MaxBytes)
        {
            yield return new("$", $"has {bytes} bytes, {MaxBytes} are the most");
        }

        foreach (var mention in CardRules.LostMentions(card))
        {
            yield return new("$.msteams.entities", $"mentions {mention}, which no text of the card holds");
        }
    }

    /// <returns>The ids within, each with the path where it was first seen.</returns>
    private static Dictionary<string, string> Walk(JsonElement node, string path, List<CardFault> faults)
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in node.EnumerateArray().Index())
            {
                Merge(ids, Walk(item, $"{path}[{index}]", faults), faults);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            WalkObject(node, path, ids, faults);
        }

        return ids;
    }

    private static void WalkObject(JsonElement node, string path, Dictionary<string, string> ids, List<CardFault> faults)
    {
        faults.AddRange(CardRules.Broken(node).Select(problem => new CardFault(path, problem)));

        if (node.Text("type") is not null && node.Text("id") is { } id)
        {
            ids.Add(id, path);
        }

        foreach (var member in node.EnumerateObject().Where(member => !CardRules.IsOpaque(node, member.Name)))
        {
            var within = Walk(member.Value, $"{path}.{member.Name}", faults);

            // Only one of an element and its fallback is ever shown: they may share an id.
            if (member.NameEquals("fallback"))
            {
                within.Keys.Where(ids.ContainsKey).ToList().ForEach(shared => within.Remove(shared));
            }

            Merge(ids, within, faults);
        }
    }

    private static void Merge(Dictionary<string, string> ids, Dictionary<string, string> within, List<CardFault> faults)
    {
        foreach (var (id, path) in within)
        {
            if (!ids.TryAdd(id, path))
            {
                faults.Add(new(path, $"has the id {id} of {ids[id]}"));
            }
        }
    }
}
