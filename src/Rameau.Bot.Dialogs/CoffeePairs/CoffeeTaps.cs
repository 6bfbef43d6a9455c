using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>« Cafés »: whether one takes part, and with whom this month.</summary>
public sealed record CoffeeLook
{
    public const string Verb = "coffee/look";
}

/// <summary>« Participer », or « arrêter ».</summary>
public sealed record CoffeeJoin(bool Joins)
{
    public const string Verb = "coffee/join";
}

/// <summary>« Faire une pause », or « reprendre ».</summary>
/// <param name="Until">The input: the first day again, ISO 8601; absent where nothing was filled in.</param>
/// <param name="Resumes">At once.</param>
public sealed record CoffeePause(string? Until = null, bool Resumes = false)
{
    public const string Verb = "coffee/pause";
}

/// <summary>« Rejoindre un autre café », of who was left alone.</summary>
/// <param name="Month">ISO 8601, e.g. <c>2027-04</c>.</param>
public sealed record CoffeeMove(string Month)
{
    public const string Verb = "coffee/move";
}

/// <summary>« Vous êtes-vous vus ? »</summary>
public sealed record CoffeeMet(string Month, string Answer)
{
    public const string Verb = "coffee/met";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CoffeeLook))]
[JsonSerializable(typeof(CoffeeJoin))]
[JsonSerializable(typeof(CoffeePause))]
[JsonSerializable(typeof(CoffeeMove))]
[JsonSerializable(typeof(CoffeeMet))]
internal sealed partial class CoffeeJson : JsonSerializerContext;
