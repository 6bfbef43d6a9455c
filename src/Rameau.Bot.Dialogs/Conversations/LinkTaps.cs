using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>Opens the list of promotions that have no chat, for the one who tapped.</summary>
public sealed record ChoosePromotion
{
    public const string Verb = "conversation/choose";
}

/// <summary>Makes the chat the chosen promotion's.</summary>
/// <param name="Chosen">The input of the list; absent when nothing was chosen.</param>
public sealed record LinkConversation(string? Chosen = null)
{
    public const string Verb = "conversation/link";
}

/// <summary>Shows the card of welcome again, as it stands now.</summary>
public sealed record WelcomeLook
{
    public const string Verb = "conversation/welcome";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ChoosePromotion))]
[JsonSerializable(typeof(LinkConversation))]
[JsonSerializable(typeof(WelcomeLook))]
internal sealed partial class ConversationJson : JsonSerializerContext;
