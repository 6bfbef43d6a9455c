using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>
/// The value of a <c>composeExtension/query</c> invoke: somebody searches from where they write. The chat may be one that the bot is not in.
/// Source: Microsoft Teams, "Respond to search command".
/// </summary>
/// <param name="CommandId">As the manifest names it; never empty.</param>
/// <param name="Parameters">What was typed, by the names of the manifest. Untrusted.</param>
/// <param name="IsInitialRun">Nothing has been typed yet: the first results are shown as the extension opens.</param>
/// <param name="Skip">How many results were seen already, from 0.</param>
/// <param name="Count">How many are asked for, 1 to <see cref="MostResults"/>.</param>
public sealed record MessageExtensionQuery(string CommandId, IReadOnlyDictionary<string, string> Parameters, bool IsInitialRun, int Skip, int Count)
{
    /// <summary>Of one answer, as Teams asks for.</summary>
    public const int MostResults = 25;

    /// <summary>What Teams calls the parameter of the first run.</summary>
    private const string InitialRun = "initialRun";

    /// <summary>Reads the value of an invoke; never throws for its input. Null where it names no command.</summary>
    public static MessageExtensionQuery? Read(Activity invoke)
    {
        var value = invoke.Value ?? default;
        var options = value.Object("queryOptions") ?? default;
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);

        foreach (var parameter in value.Objects("parameters"))
        {
            if (parameter.Text("name") is { } name)
            {
                parameters[name] = parameter.Text("value") ?? string.Empty;
            }
        }

        return value.Text("commandId") is { Length: > 0 } command
            ? new(
                command,
                parameters,
                parameters.Remove(InitialRun, out var isInitial) && isInitial == "true",
                Number(options, "skip") is > 0 and var skip ? skip : 0,
                Number(options, "count") is > 0 and < MostResults and var count ? count : MostResults)
            : null;
    }

    /// <summary>Leaves out what was typed, so that it may be logged.</summary>
    public override string ToString() => $"{CommandId} ({(IsInitialRun ? "first" : $"{Skip}+{Count}")})";

    private static int? Number(JsonElement options, string name) =>
        options.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var read) ? read : null;
}
