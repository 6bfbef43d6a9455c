using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rameau.Bot.LocalRoom;

/// <summary>What a strict connector takes for an activity.</summary>
internal static partial class RoomStrictness
{
    private const int MostBytes = 100 * 1024;

    /// <summary>Null when the activity may be sent, or may replace a message if <paramref name="replacing"/>.</summary>
    public static RoomResult? Refusal(JsonElement? activity, bool replacing = false)
    {
        if (activity is not { } sent)
        {
            return RoomErrors.BadSyntax("Malformed JSON.");
        }

        var attachments = RoomJson.Child(sent, "attachments");

        return RoomJson.Text(sent, "type") switch
        {
            "typing" when !replacing => null,
            not "message" => RoomErrors.BadSyntax("Unsupported activity type."),
            _ when attachments is { ValueKind: not JsonValueKind.Array } => RoomErrors.BadSyntax("Attachments must be an array."),
            _ when Utf16Bytes(sent) > MostBytes => RoomErrors.TooBig,
            _ when string.IsNullOrEmpty(RoomJson.Text(sent, "text")) && attachments is not { } => Empty,
            _ when attachments is { } list => OfAttachments(list, hasText: !string.IsNullOrEmpty(RoomJson.Text(sent, "text"))),
            _ => null,
        };
    }

    private static RoomResult Empty => RoomErrors.BadSyntax("Activity must include non empty 'text' field or at least 1 attachment.");

    private static RoomResult? OfAttachments(JsonElement attachments, bool hasText)
    {
        if (attachments.GetArrayLength() == 0)
        {
            return hasText ? null : Empty;
        }

        return attachments.EnumerateArray().Select(OfAttachment).FirstOrDefault(why => why is not null) is { } bad ? RoomErrors.BadSyntax(bad) : null;
    }

    private static string? OfAttachment(JsonElement attachment)
    {
        if (RoomJson.Text(attachment, "contentType") is null)
        {
            return "An attachment needs a contentType.";
        }

        if (!RoomMessage.IsAdaptiveCard(attachment))
        {
            return null;
        }

        return RoomJson.Child(attachment, "content") switch
        {
            { ValueKind: JsonValueKind.Object } card => OfCard(card),
            _ => "An Adaptive Card attachment needs its card as content.",
        };
    }

    private static string? OfCard(JsonElement card) => card switch
    {
        _ when RoomJson.Text(card, "type") != "AdaptiveCard" => "The card's type must be AdaptiveCard.",
        _ when !Version().IsMatch(RoomJson.Text(card, "version") ?? "") => "The card needs a version.", // mobile clients refuse it without
        _ when RoomJson.Child(card, "body") is { ValueKind: not JsonValueKind.Array } => "The card's body must be an array.",
        _ when RoomJson.Child(card, "actions") is { ValueKind: not JsonValueKind.Array } => "The card's actions must be an array.",
        _ => null,
    };

    /// <summary>Teams counts UTF-16 and leaves out pictures given as data.</summary>
    private static int Utf16Bytes(JsonElement activity) => 2 * (RoomJson.Node(activity)!.ToJsonString(RoomJson.Readable).Length - PictureLength(activity));

    private static int PictureLength(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(property => PictureLength(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(PictureLength),
        JsonValueKind.String when element.GetString() is { } text && text.StartsWith("data:image/", StringComparison.Ordinal) => text.Length,
        _ => 0,
    };

    [GeneratedRegex(@"^1\.\d$")]
    private static partial Regex Version();
}
