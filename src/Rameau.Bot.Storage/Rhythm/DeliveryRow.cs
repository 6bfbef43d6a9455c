using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

internal sealed class DeliveryRow
{
    public const string Select =
        """
        SELECT key AS Key, beat AS Beat, promotion_id AS Promotion, step_id AS Step, revision AS Revision, rule AS Rule, message AS Message,
               conversation_id AS Conversation, person_id AS Person, due_at AS DueAt, last_useful_at AS LastUsefulAt, state AS State,
               activity_id AS ActivityId, settled_at AS SettledAt, reason AS Reason, amend_at AS AmendAt, amend_asks AS AmendAsks,
               carrier AS Carrier
          FROM delivery
        """;

    public const string Insert =
        """
        INSERT INTO delivery (key, beat, promotion_id, step_id, revision, rule, message, conversation_id, person_id, due_at, last_useful_at,
                              state, activity_id, settled_at, reason, amend_at, amend_asks, carrier)
        VALUES (@Key, @Beat, @Promotion, @Step, @Revision, @Rule, @Message, @Conversation, @Person, @DueAt, @LastUsefulAt,
                @State, @ActivityId, @SettledAt, @Reason, @AmendAt, @AmendAsks, @Carrier)
        ON CONFLICT (key) DO NOTHING
        """;

    public required string Key { get; init; }
    public required string Beat { get; init; }
    public required string Promotion { get; init; }
    public required string Step { get; init; }
    public long Revision { get; init; }
    public required string Rule { get; init; }
    public required string Message { get; init; }
    public string? Conversation { get; init; }
    public string? Person { get; init; }
    public long DueAt { get; init; }
    public long LastUsefulAt { get; init; }
    public required string State { get; init; }
    public string? ActivityId { get; init; }
    public long? SettledAt { get; init; }
    public string? Reason { get; init; }
    public long? AmendAt { get; init; }
    public long AmendAsks { get; init; }
    public string? Carrier { get; init; }

    /// <summary>Written and compared, never read: nobody but the ledger asks who sends.</summary>
    public string? Node { get; init; }

    public static DeliveryRow Values(Delivery delivery, NodeId? node = null) => new()
    {
        Key = delivery.Key.Value,
        Beat = delivery.Beat.Value,
        Promotion = delivery.Promotion.Value,
        Step = delivery.Step.Value,
        Revision = delivery.Revision,
        Rule = delivery.Rule,
        Message = delivery.Message,
        Conversation = delivery.Conversation?.Value,
        Person = delivery.Person?.Value,
        DueAt = delivery.DueAt.Millis(),
        LastUsefulAt = delivery.LastUsefulAt.Millis(),
        State = delivery.State.ToString(),
        ActivityId = delivery.ActivityId,
        SettledAt = delivery.SettledAt.Millis(),
        Reason = delivery.Reason,
        AmendAt = delivery.AmendAt.Millis(),
        AmendAsks = delivery.AmendAsks,
        Carrier = delivery.Carrier?.Value,
        Node = node?.Value,
    };

    public Delivery Delivery() => new(
        new(Key), new(Beat), new(Promotion), new(Step), (int)Revision, Rule, Message, DueAt.Instant(), LastUsefulAt.Instant(), State.Named<DeliveryState>())
    {
        Conversation = Conversation is { } conversation ? new ConversationId(conversation) : null,
        Person = Person is { } person ? new PersonId(person) : null,
        ActivityId = ActivityId,
        SettledAt = SettledAt.Instant(),
        Reason = Reason,
        AmendAt = AmendAt.Instant(),
        AmendAsks = AmendAsks,
        Carrier = Carrier is { } carrier ? new BeatKey(carrier) : null,
    };
}
