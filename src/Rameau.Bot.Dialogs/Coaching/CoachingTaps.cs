using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Mon entretien »: where it stands, or what is free.</summary>
/// <param name="Window">Null for the current one.</param>
/// <param name="Said">Of a door that a sentence made.</param>
public sealed record CoachingLook(string Promotion, string? Window = null, CoachingSaid? Said = null)
{
    public const string Verb = "coaching/look";
}

/// <summary>« Autres heures » and « Chercher »: all that is free, by day, part of day and coach.</summary>
/// <param name="Moves">When the call starts that is to be moved, in epoch milliseconds; null for a new one.</param>
/// <param name="Day">ISO 8601; this and the rest are inputs, empty for any.</param>
public sealed record CoachingSearch(string Promotion, string Window, long? Moves = null, string? Day = null, string? Part = null, string? Coach = null)
{
    public const string Verb = "coaching/search";
}

/// <summary>A slot: asks for the number to call and the questions.</summary>
/// <param name="Slot"><c>coach|start</c>, from the button or from the list; absent when nothing was chosen.</param>
public sealed record CoachingPick(string Promotion, string Window, long? Moves = null, string? Slot = null)
{
    public const string Verb = "coaching/pick";
}

/// <summary>« Confirmer ».</summary>
/// <param name="Nonce">Names this drawing of the form, so that a redelivered tap can be told from a new one.</param>
/// <param name="Joint">The box « avec mon binôme »: <c>true</c> when ticked.</param>
public sealed record CoachingBook(
    string Promotion, string Window, string Slot, string Nonce, long? Moves = null, string? Phone = null, string? Questions = null, string? Joint = null)
{
    public const string Verb = "coaching/book";
}

/// <summary>« Déplacer »: what is free, for the call that starts then.</summary>
public sealed record CoachingMove(string Promotion, string Window, long At)
{
    public const string Verb = "coaching/move";
}

/// <summary>« Annuler »: asks why.</summary>
public sealed record CoachingCancel(string Promotion, string Window, long At)
{
    public const string Verb = "coaching/cancel";
}

/// <summary>« Annuler l’entretien », with the reason.</summary>
public sealed record CoachingDrop(string Promotion, string Window, long At, string? Reason = null)
{
    public const string Verb = "coaching/drop";
}

/// <summary>« Mes questions »: the form.</summary>
public sealed record CoachingPrepare(string Promotion, string Window)
{
    public const string Verb = "coaching/prepare";
}

public sealed record CoachingPrepared(string Promotion, string Window, string Nonce, string? Phone = null, string? Questions = null)
{
    public const string Verb = "coaching/prepared";
}

/// <summary>« Liste d’attente » and « Ne plus attendre ».</summary>
public sealed record CoachingWait(string Promotion, string Window, bool Leaves = false)
{
    public const string Verb = "coaching/wait";
}

/// <summary>« Je la prends » or « Non merci », to the hour that was kept.</summary>
public sealed record CoachingAnswer(string Promotion, string Window, long At, bool Takes)
{
    public const string Verb = "coaching/answer";
}

/// <summary>« Mon agenda »: the address of one's own calendar, or a new one.</summary>
/// <param name="Window">To come back to.</param>
public sealed record CoachingFeed(string Promotion, string Window, bool Renews = false, string? Nonce = null)
{
    public const string Verb = "coaching/feed";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CoachingLook))]
[JsonSerializable(typeof(CoachingSearch))]
[JsonSerializable(typeof(CoachingPick))]
[JsonSerializable(typeof(CoachingBook))]
[JsonSerializable(typeof(CoachingMove))]
[JsonSerializable(typeof(CoachingCancel))]
[JsonSerializable(typeof(CoachingDrop))]
[JsonSerializable(typeof(CoachingPrepare))]
[JsonSerializable(typeof(CoachingPrepared))]
[JsonSerializable(typeof(CoachingWait))]
[JsonSerializable(typeof(CoachingAnswer))]
[JsonSerializable(typeof(CoachingFeed))]
internal sealed partial class CoachingJson : JsonSerializerContext;
