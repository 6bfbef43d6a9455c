namespace Rameau.Bot.Protocol.Connector;

/// <summary>What became of a message. The connector has no idempotency key, so there is a third answer beside yes and no.</summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>Teams' <c>MS-CV</c> or the connector's <c>X-Correlating-OperationId</c>, for Microsoft's support.</summary>
    public string? CorrelationId { get; init; }

    /// <param name="ActivityId">Null when the connector named none, as it may: the message can then not be changed.</param>
    public sealed record Sent(string? ActivityId) : SendOutcome;

    /// <summary>
    /// The message left and no clear answer came: it may or may not be there. Sending again may show it twice, so a
    /// person decides.
    /// </summary>
    public sealed record Doubtful(string Reason) : SendOutcome;

    /// <summary>The message was surely not posted.</summary>
    public sealed record Refused(ConnectorError Error) : SendOutcome;
}

/// <summary>What became of a change to a message. It may be asked for again without harm.</summary>
public abstract record UpdateOutcome
{
    private UpdateOutcome() { }

    public sealed record Updated : UpdateOutcome;

    public sealed record Refused(ConnectorError Error) : UpdateOutcome;
}

/// <summary>What became of a deletion. It may be asked for again without harm.</summary>
public abstract record DeleteOutcome
{
    private DeleteOutcome() { }

    public sealed record Deleted : DeleteOutcome;

    /// <summary>There was no such message, perhaps because an earlier attempt deleted it unheard.</summary>
    public sealed record AlreadyGone : DeleteOutcome;

    public sealed record Refused(ConnectorError Error) : DeleteOutcome;
}

/// <summary>What became of opening a personal conversation. Teams gives the same one each time.</summary>
public abstract record OpenOutcome
{
    private OpenOutcome() { }

    public sealed record Opened(string ConversationId) : OpenOutcome;

    public sealed record Refused(ConnectorError Error) : OpenOutcome;
}

/// <summary>Everybody in a conversation, or a refusal: never a part of them.</summary>
public abstract record MembersOutcome
{
    private MembersOutcome() { }

    public sealed record Found(IReadOnlyList<TeamsChannelAccount> Members) : MembersOutcome;

    public sealed record Refused(ConnectorError Error) : MembersOutcome;
}

/// <summary>One member of a conversation; an unknown one is refused with status 404.</summary>
public abstract record MemberOutcome
{
    private MemberOutcome() { }

    public sealed record Found(TeamsChannelAccount Member) : MemberOutcome;

    public sealed record Refused(ConnectorError Error) : MemberOutcome;
}
