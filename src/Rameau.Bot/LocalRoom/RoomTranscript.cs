namespace Rameau.Bot.LocalRoom;

/// <summary>One conversation with its messages; the world's lock guards it.</summary>
internal sealed class RoomTranscript(RoomConversation conversation)
{
    private readonly Dictionary<string, string> _readUpTo = new(StringComparer.Ordinal);

    public RoomConversation Conversation { get; set; } = conversation;

    public List<RoomMessage> Messages { get; } = [];

    public RoomMessage? Last => Messages.FindLast(message => !message.Deleted);

    public RoomMessage? Find(string id) => Messages.Find(message => message.Id == id);

    public void Replace(RoomMessage message) => Messages[Messages.FindIndex(known => known.Id == message.Id)] = message;

    public void MarkRead(string person)
    {
        if (Messages.Count > 0)
        {
            _readUpTo[person] = Messages[^1].Id;
        }
    }

    public int UnreadBy(string person)
    {
        var read = _readUpTo.GetValueOrDefault(person, "0");

        return Messages.Count(message => !message.Deleted && !message.System && message.Person != person && IsAfter(message.Id, read));
    }

    private static bool IsAfter(string id, string other) =>
        id.Length != other.Length ? id.Length > other.Length : string.CompareOrdinal(id, other) > 0;
}
