using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>Opens the newsletter that is to come, to be read again and edited.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
/// <param name="Step">One of the letters; null for the next.</param>
public sealed record LetterOpen(string? Promotion = null, string? Step = null)
{
    public const string Verb = "letter/open";
}

/// <summary>One entry of a letter, with what can be done about it.</summary>
/// <param name="Item">Its key.</param>
public sealed record LetterLook(string Promotion, string Step, string Item)
{
    public const string Verb = "letter/look";
}

/// <summary>Looks for an entry to put into a letter.</summary>
/// <param name="Replacing">The key of the one whose place it takes; null where it is added.</param>
/// <param name="Words">The input.</param>
public sealed record LetterFind(string Promotion, string Step, string? Replacing = null, string? Words = null)
{
    public const string Verb = "letter/find";
}

/// <summary>Opens the form of the introduction.</summary>
public sealed record LetterIntroduce(string Promotion, string Step)
{
    public const string Verb = "letter/words";
}

/// <summary>Changes a letter.</summary>
/// <param name="Revision">Of what was shown.</param>
/// <param name="Act">One of the names below.</param>
/// <param name="Item">The key of the one that goes.</param>
/// <param name="Resource">The entry that comes.</param>
/// <param name="Words">The input: the introduction.</param>
public sealed record LetterEdit(string Promotion, string Step, int Revision, string Act, string? Item = null, string? Resource = null, string? Words = null)
{
    public const string Verb = "letter/edit";
    public const string Remove = "remove";
    public const string Replace = "replace";
    public const string Add = "add";
    public const string Introduce = "introduce";
    public const string Approve = "approve";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LetterOpen))]
[JsonSerializable(typeof(LetterLook))]
[JsonSerializable(typeof(LetterFind))]
[JsonSerializable(typeof(LetterIntroduce))]
[JsonSerializable(typeof(LetterEdit))]
internal sealed partial class LetterJson : JsonSerializerContext;
