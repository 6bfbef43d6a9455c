using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>Shows whoever taps what can be done with the data held about them.</summary>
public sealed record RightsLook
{
    public const string Verb = "rights/look";
}

/// <summary>Shows one page of what is held.</summary>
/// <param name="Page">From 0.</param>
public sealed record RightsRead(int Page)
{
    public const string Verb = "rights/read";
}

/// <summary>Makes an address of a copy to keep.</summary>
public sealed record RightsCopy
{
    public const string Verb = "rights/copy";
}

/// <summary>Says what erasing would do, and asks once.</summary>
public sealed record RightsAsk
{
    public const string Verb = "rights/ask";
}

/// <summary>Erases whoever taps.</summary>
public sealed record RightsErase
{
    public const string Verb = "rights/erase";
}

/// <summary>Shows the form by which one corrects one's data.</summary>
public sealed record RightsForm
{
    public const string Verb = "rights/form";
}

/// <summary>What was typed; inputs that are left empty may be absent.</summary>
public sealed record RightsCorrect(
    string? FirstName = null, string? LastName = null, string? Email = null, string? Phone = null, string? Organisation = null, string? Region = null, string? Function = null)
{
    public const string Verb = "rights/correct";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RightsLook))]
[JsonSerializable(typeof(RightsRead))]
[JsonSerializable(typeof(RightsCopy))]
[JsonSerializable(typeof(RightsAsk))]
[JsonSerializable(typeof(RightsErase))]
[JsonSerializable(typeof(RightsForm))]
[JsonSerializable(typeof(RightsCorrect))]
internal sealed partial class RightsJson : JsonSerializerContext;
