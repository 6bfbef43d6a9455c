using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>Sends a verb, its data and the card's inputs to the bot, which answers with a new card or a short note.</summary>
/// <remarks>
/// Source: Adaptive Cards, "Universal Action Model". What arrives may have been changed on the way: the bot decides by
/// who sent it and by its own state, never by this data.
/// </remarks>
/// <param name="Verb">A constant: cards already sent keep it for months.</param>
/// <param name="Data">An object, which the inputs are merged into.</param>
public sealed record ActionExecute(string Verb, JsonElement Data) : TapAction("Action.Execute")
{
    private const string VerbName = "verb";

    public AssociatedInputs? AssociatedInputs { get; init; }

    /// <summary>The action alone, for a refresh or for a host that surely knows it.</summary>
    public static ActionExecute For<T>(string verb, T data, JsonTypeInfo<T> type) =>
        new(verb, JsonSerializer.SerializeToElement(data, type));

    /// <summary>A button that works everywhere: clients without Action.Execute submit the same data.</summary>
    /// <exception cref="ArgumentException">See <see cref="OrSubmit"/>.</exception>
    public static ActionExecute Button<T>(string title, string verb, T data, JsonTypeInfo<T> type) =>
        (For(verb, data, type) with { Title = title }).OrSubmit();

    /// <summary>As <see cref="Button{T}"/>, without what stands in the card's inputs: it is tapped whether they are filled in or not.</summary>
    /// <exception cref="ArgumentException">See <see cref="OrSubmit"/>.</exception>
    public static ActionExecute Alone<T>(string title, string verb, T data, JsonTypeInfo<T> type, ActionStyle? style = null) =>
        (For(verb, data, type) with { Title = title, Style = style, AssociatedInputs = Cards.AssociatedInputs.None }).OrSubmit();

    /// <summary>
    /// This action with a submit as its fallback, which looks alike and carries the verb as one more member of its data.
    /// Call it last: what is changed afterwards is not in the fallback.
    /// </summary>
    /// <exception cref="ArgumentException">The data is not an object, or has a member <c>verb</c> or <c>msteams</c> of its own.</exception>
    public ActionExecute OrSubmit() => this with
    {
        Fallback = new ActionSubmit(DataWithVerb())
        {
            Title = Title,
            IconUrl = IconUrl,
            Style = Style,
            Mode = Mode,
            Tooltip = Tooltip,
            IsEnabled = IsEnabled,
            AssociatedInputs = AssociatedInputs,
        },
    };

    private JsonElement DataWithVerb()
    {
        if (Data.ValueKind != JsonValueKind.Object || Data.TryGetProperty(VerbName, out _) || Data.TryGetProperty("msteams", out _))
        {
            throw new ArgumentException($"The data of {Verb} must be an object without members named verb or msteams.");
        }

        ArrayBufferWriter<byte> buffer = new();

        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString(VerbName, Verb);

            foreach (var member in Data.EnumerateObject())
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
