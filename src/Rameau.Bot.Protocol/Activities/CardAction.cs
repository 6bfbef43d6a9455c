using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>The names of the invokes that this library reads.</summary>
public static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string MessageExtensionQuery = "composeExtension/query";
}

/// <summary>What set a card action off.</summary>
public enum CardTrigger
{
    /// <summary>A person tapped; also when nothing is said, as by Microsoft 365 Agents Playground.</summary>
    Manual,

    /// <summary>Teams refreshed the card for a person who looked at it: nobody asked for anything.</summary>
    Automatic,
}

/// <summary>
/// The value of an <c>adaptiveCard/action</c> invoke: a tapped <c>Action.Execute</c> (Universal Action Model).
/// </summary>
/// <param name="Verb">Never empty.</param>
/// <param name="Data">The card's data merged with its inputs, an object; undefined when absent. Untrusted.</param>
/// <param name="Id">The id of the action in its card.</param>
public sealed record CardAction(string Verb, JsonElement Data, string? Id, CardTrigger Trigger)
{
    /// <summary>Reads the value of an invoke; never throws for its input.</summary>
    public static CardActionReading Read(Activity invoke)
    {
        var value = invoke.Value ?? default;

        return value.Object("action") switch
        {
            null => new CardActionReading.Refused("A card action must have an action.", "value.action"),
            { } action when action.Text("type") is { } type and not "Action.Execute" =>
                new CardActionReading.Refused("Only Action.Execute is understood.", "value.action.type"),
            { } action when action.Text("verb") is { Length: > 0 } verb => new CardActionReading.Accepted(new(
                verb, action.Object("data") ?? default, action.Text("id"), TriggerOf(value))),
            _ => new CardActionReading.Refused("A card action must have a verb.", "value.action.verb"),
        };
    }

    /// <summary>Leaves the data out, so that it may be logged.</summary>
    public override string ToString() => $"{Verb} ({Trigger})";

    private static CardTrigger TriggerOf(JsonElement value) =>
        value.Text("trigger") == "automatic" ? CardTrigger.Automatic : CardTrigger.Manual;
}

/// <summary>What became of an invoke that claimed to be a card action.</summary>
public abstract record CardActionReading
{
    private CardActionReading() { }

    public sealed record Accepted(CardAction Action) : CardActionReading;

    /// <summary>To be answered with <see cref="AdaptiveCardInvokeResponse.BadRequest"/>.</summary>
    /// <param name="Where">The path of the faulty property.</param>
    public sealed record Refused(string Reason, string Where) : CardActionReading;
}
