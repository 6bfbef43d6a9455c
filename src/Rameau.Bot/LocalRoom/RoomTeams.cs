using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <param name="MessageId">The message that now stands in the conversation.</param>
/// <param name="Answer">Ends when the bot has answered, or Teams has given up.</param>
public sealed record RoomSaid(string MessageId, Task<RoomAnswer> Answer);

/// <summary>What people do in Teams, each with the activity that the bot gets from it. Persons and conversations go by the seed's ids.</summary>
public sealed class RoomTeams
{
    private readonly RoomWorld _world;
    private readonly RoomActivities _activities;
    private readonly RoomDelivery _delivery;

    internal RoomTeams(RoomWorld world, RoomActivities activities, RoomDelivery delivery)
    {
        _world = world;
        _activities = activities;
        _delivery = delivery;
    }

    /// <summary>Writes a message; in a group the bot hears it only when mentioned.</summary>
    public RoomSaid Say(string person, string conversation, string text, bool mentionBot = false, string? thread = null)
    {
        var (who, place) = Present(person, conversation);
        var mention = RoomActivities.MentionOf(_world.Seed);
        var said = mentionBot && !text.Contains(mention, StringComparison.Ordinal) ? $"{mention} {text}" : text;
        var message = _world.Post(place.Id, thread, blank => blank with { Person = person, Text = said });
        _world.MarkRead(place.Id, person);
        var heard = mentionBot || place.Type is RoomConversationType.Personal;

        return new(message.Id, heard ? DeliverAsync(place, _activities.Message(who, place, message, mentionBot)) : Task.FromResult(RoomAnswer.NotDelivered));
    }

    /// <summary>Taps an <c>Action.Execute</c>; the answer's body is what the client would draw.</summary>
    /// <param name="action"><c>{type, id?, title?, verb, data}</c>, the inputs merged into <c>data</c>.</param>
    /// <param name="trigger">manual, or automatic for a refresh.</param>
    public Task<RoomAnswer> InvokeAsync(string person, string conversation, string message, JsonObject action, string trigger = "manual")
    {
        var (who, place) = Present(person, conversation);

        return DeliverAsync(place, _activities.Invoke(who, place, There(place, message), action, trigger));
    }

    /// <summary>Taps an <c>Action.Submit</c>, which is a message without text.</summary>
    public Task<RoomAnswer> SubmitAsync(string person, string conversation, string message, JsonNode data)
    {
        var (who, place) = Present(person, conversation);

        return DeliverAsync(place, _activities.Submit(who, place, There(place, message), data));
    }

    /// <summary>Adds a reaction, or takes it back the second time; the bot hears of those to its own messages.</summary>
    public Task<RoomAnswer> ReactAsync(string person, string conversation, string message, string type)
    {
        var (who, place) = Present(person, conversation);
        RoomReaction reaction = new(type, person);
        var after = _world.Change(place.Id, There(place, message).Id, before => before with
        {
            Reactions = before.Reactions.Contains(reaction) ? before.Reactions.Remove(reaction) : before.Reactions.Add(reaction),
        });

        return after is { FromBot: true }
            ? DeliverAsync(place, _activities.Reaction(who, place, after, type, added: after.Reactions.Contains(reaction)))
            : Task.FromResult(RoomAnswer.NotDelivered);
    }

    /// <summary>Opens the one-to-one chat; the first time, the bot hears of it by two activities at once.</summary>
    public (RoomConversation Chat, Task<RoomAnswer[]> Answers) OpenChat(string person)
    {
        var who = Known(person);
        var chat = _world.PersonalChat(who);

        return (chat, _world.TryGreet(chat.Id)
            ? Task.WhenAll(
                DeliverAsync(chat, _activities.Installation(who, chat, "add")),
                DeliverAsync(chat, _activities.Membership(who, chat, added: true, [RoomActivities.OnTheWire(who), _activities.BotOnTheWire()])))
            : Task.FromResult<RoomAnswer[]>([]));
    }

    /// <summary>Installs the bot in a conversation that it is not in.</summary>
    public Task<RoomAnswer[]> InstallBotAsync(string by, string conversation)
    {
        var (who, place) = Present(by, conversation);
        place = place with { BotInstalled = true };
        _world.SetConversation(place);

        return Task.WhenAll(
            DeliverAsync(place, _activities.Installation(who, place, "add")),
            DeliverAsync(place, _activities.Membership(who, place, added: true, [_activities.BotOnTheWire()])));
    }

    /// <summary>Takes the bot out; it hears so, and may no longer write there.</summary>
    public Task<RoomAnswer[]> RemoveBotAsync(string by, string conversation)
    {
        var (who, place) = Present(by, conversation);
        _world.SetConversation(place with { BotInstalled = false });

        return Task.WhenAll(
            DeliverAsync(place, _activities.Installation(who, place, "remove")),
            DeliverAsync(place, _activities.Membership(who, place, added: false, [_activities.BotOnTheWire()])));
    }

    public Task<RoomAnswer> AddMembersAsync(string by, string conversation, params string[] people)
    {
        var (who, place) = Present(by, conversation);
        RoomPerson[] joining = [.. people.Where(person => !place.Has(person)).Select(Known)];
        place = place with { Members = [.. place.Members, .. joining.Select(person => person.Id)] };
        _world.SetConversation(place);
        Note(place, $"{string.Join(", ", joining.Select(person => person.Name))} {(joining.Length > 1 ? "ont" : "a")} rejoint la conversation.");

        return DeliverAsync(place, _activities.Membership(who, place, added: true, joining.Select(RoomActivities.OnTheWire)));
    }

    public Task<RoomAnswer> RemoveMemberAsync(string by, string conversation, string person)
    {
        var (who, place) = Present(by, conversation);
        var leaving = Known(person);
        place = place with { Members = [.. place.Members.Where(member => member != person)] };
        _world.SetConversation(place);
        Note(place, $"{leaving.Name} a quitté la conversation.");

        return DeliverAsync(place, _activities.Membership(who, place, added: false, [RoomActivities.OnTheWire(leaving)]));
    }

    /// <summary>Posts any activity as it stands, signed, whatever the room would have made of it.</summary>
    public Task<RoomAnswer> DeliverAsync(JsonObject activity) => _delivery.DeliverAsync(activity);

    /// <summary>Waits until the bot has answered everything, late answers included.</summary>
    public Task IdleAsync(CancellationToken ct = default) => _delivery.IdleAsync(ct);

    private Task<RoomAnswer> DeliverAsync(RoomConversation place, JsonObject activity) =>
        place.BotInstalled ? _delivery.DeliverAsync(activity) : Task.FromResult(RoomAnswer.NotDelivered);

    private void Note(RoomConversation place, string text) => _world.Post(place.Id, null, blank => blank with { System = true, Text = text });

    private RoomPerson Known(string person) =>
        _world.Person(person) ?? throw new ArgumentException($"Nobody here is called {person}.", nameof(person));

    private RoomMessage There(RoomConversation place, string message) =>
        _world.Message(place.Id, message) ?? throw new ArgumentException($"{place.Id} has no message {message}.", nameof(message));

    private (RoomPerson Who, RoomConversation Place) Present(string person, string conversation)
    {
        var who = Known(person);
        var place = _world.Conversation(conversation) ?? throw new ArgumentException($"There is no conversation {conversation}.", nameof(conversation));

        return place.Has(person) ? (who, place) : throw new ArgumentException($"{person} is not in {conversation}.", nameof(person));
    }
}
