using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>The rules of <see cref="CardCheck"/> that one JSON object keeps or breaks by itself.</summary>
internal static class CardRules
{
    // Of 1.5, and so never in need of a fallback. Whatever else has a type is newer, even if this library cannot make it.
    private static readonly HashSet<string> Classic =
    [
        "AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Image", "ImageSet", "Media", "MediaSource", "FactSet", "Fact",
        "Container", "ColumnSet", "Column", "ActionSet", "Table", "TableRow", "TableCell", "TableColumnDefinition",
        "Input.Text", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle", "Input.ChoiceSet", "Input.Choice", "Data.Query",
        "Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility", "Action.ShowCard",
        "Refresh", "BackgroundImage", "TargetElement", "mention",
    ];

    public static IEnumerable<string> Broken(JsonElement node)
    {
        var type = node.Text("type");

        if (type is not null && !Classic.Contains(type) && !node.TryGetProperty("fallback", out _))
        {
            yield return $"{type} is newer than 1.5 and has no fallback";
        }

        if (node.List("actions").Count(action => action.Text("mode") != "secondary") is > CardCheck.MaxPrimaryActions and var primary)
        {
            yield return $"has {primary} primary actions, {CardCheck.MaxPrimaryActions} are the most";
        }

        if (node.List("userIds").Count() is > Refresh.MaxUserIds and var users)
        {
            yield return $"refreshes for {users} people, {Refresh.MaxUserIds} are the most";
        }

        if (type == "Image" && string.IsNullOrWhiteSpace(node.Text("altText")))
        {
            yield return "has no altText";
        }

        if (type?.StartsWith("Input.", StringComparison.Ordinal) == true)
        {
            foreach (var problem in BrokenInput(node, type))
            {
                yield return problem;
            }
        }
    }

    /// <summary>Data belongs to whoever wrote the action, whatever its members are called.</summary>
    public static bool IsOpaque(JsonElement node, string member) =>
        member == "data" && node.Text("type")?.StartsWith("Action.", StringComparison.Ordinal) == true;

    public static IEnumerable<string> LostMentions(JsonElement card)
    {
        if (card.ValueKind != JsonValueKind.Object || !card.TryGetProperty("msteams", out var teams))
        {
            return [];
        }

        var texts = card.List("body").SelectMany(Texts).ToArray();

        return teams.List("entities").Select(entity => entity.Text("text") ?? "nobody")
            .Where(mention => !texts.Any(text => text.Contains(mention, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> BrokenInput(JsonElement node, string type)
    {
        if (string.IsNullOrWhiteSpace(node.Text("label")) && (type != "Input.Toggle" || string.IsNullOrWhiteSpace(node.Text("title"))))
        {
            yield return "has no label";
        }

        var isRequired = node.TryGetProperty("isRequired", out var required) && required.ValueKind == JsonValueKind.True;
        var isBounded = node.TryGetProperty("min", out _) || node.TryGetProperty("max", out _);

        if ((isRequired || isBounded || node.TryGetProperty("regex", out _)) && string.IsNullOrWhiteSpace(node.Text("errorMessage")))
        {
            yield return "can refuse a value and has no errorMessage";
        }

        // The JavaScript renderer takes an empty optional number for one out of bounds and blocks the submit.
        if (type == "Input.Number" && isBounded && !isRequired && !node.TryGetProperty("value", out _))
        {
            yield return "has bounds, is optional and has no value: leaving it empty blocks the submit";
        }

        var isMultiSelect = node.TryGetProperty("isMultiSelect", out var multi) && multi.ValueKind == JsonValueKind.True;

        if (isMultiSelect && node.List("choices").Any(choice => choice.Text("value")?.Contains(',', StringComparison.Ordinal) == true))
        {
            yield return "has a comma in the value of a choice, though commas divide the choices made";
        }
    }

    private static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => [node.GetString()!],
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };
}
