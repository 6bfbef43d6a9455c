namespace Rameau.Bot.Protocol.Activities;

/// <summary>Where an activity happened.</summary>
/// <param name="Id">Opaque; in a Teams channel it ends in <c>;messageid=</c> and the id of the thread's first message.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c> in Teams.</param>
/// <param name="Group">What the channel said in <c>isGroup</c>; Teams leaves it out of personal chats.</param>
/// <param name="TenantId">The directory (Entra) id of the organisation.</param>
public sealed record ConversationAccount(
    string Id, string? ConversationType = null, bool? Group = null, string? TenantId = null, string? Name = null)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The chat or channel itself, without its thread: all before the first <c>;</c>.</summary>
    public string BaseId => Id.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? Id[..end] : Id;

    /// <summary>The id of the thread's first message: digits, not zero; null outside a channel thread.</summary>
    public string? ThreadRoot =>
        Id.IndexOf(ThreadMark, StringComparison.Ordinal) is >= 0 and var at
        && Id[(at + ThreadMark.Length)..] is { Length: > 0 } root
        && root.All(char.IsAsciiDigit)
        && root.Any(digit => digit != '0')
            ? root
            : null;

    public bool IsPersonal => ConversationType == "personal";

    /// <summary>True as soon as one of the two signs says so: what is private must not land in a group.</summary>
    public bool IsGroup => Group == true || ConversationType is "groupChat" or "channel";

    /// <summary>Leaves the name of the chat out, so that it may be logged.</summary>
    public override string ToString() => Id;
}
