using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>Shows what the bot understands.</summary>
public sealed record HelpLook
{
    public const string Verb = "help/look";
}

/// <summary>« C’est ce que je voulais dire »: a message, and what is asked in it.</summary>
/// <param name="Intent">By its name, e.g. <c>next_event</c>.</param>
public sealed record SentenceTap(string Intent, string Text)
{
    public const string Verb = "sentence/as";
}

/// <summary>A command, without writing it.</summary>
/// <param name="Name">Its French title.</param>
public sealed record CommandTap(string Name)
{
    public const string Verb = "command/run";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HelpLook))]
[JsonSerializable(typeof(SentenceTap))]
[JsonSerializable(typeof(CommandTap))]
internal sealed partial class HelpJson : JsonSerializerContext;
