using System.Diagnostics.CodeAnalysis;

namespace Rameau.Bot.LocalRoom;

/// <summary>Who asks, where, and about which message: the page's counterpart of <see cref="RoomDoor"/>, refusing in French.</summary>
internal sealed record RoomVisit(RoomPerson Person, RoomConversation Conversation, RoomMessage? Message)
{
    public static bool TryMake(
        RoomWorld world,
        string? person,
        string conversation,
        string? message,
        [NotNullWhen(true)] out RoomVisit? visit,
        [NotNullWhen(false)] out RoomResult? refusal)
    {
        var who = person is null ? null : world.Person(person);
        var place = world.Conversation(RoomPlace.Id(conversation));
        var about = place is null || message is null ? null : world.Message(place.Id, RoomPlace.Id(message));
        refusal = (who, place) switch
        {
            (null, _) => UnknownPerson,
            (_, null) => RoomResult.Error(404, "UnknownConversation", "Cette conversation n’existe pas."),
            var (someone, here) when !here.Has(someone.Id) => RoomResult.Error(403, "NotAMember", $"{someone.Name} n’est pas dans cette conversation."),
            _ when message is not null && about is null or { Deleted: true } => RoomResult.Error(404, "UnknownMessage", "Ce message n’existe pas, ou n’existe plus."),
            _ => null,
        };
        visit = refusal is null ? new(who!, place!, about) : null;

        return refusal is null;
    }

    public static RoomResult UnknownPerson => RoomResult.Error(404, "UnknownPerson", "Cette personne n’existe pas.");
}
