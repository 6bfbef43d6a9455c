namespace Rameau.Bot.LocalRoom;

/// <summary>The Bot Connector of the room: the addresses that a bot calls in Teams, under the same names.</summary>
internal static class RoomConnector
{
    private const string Conversations = "/conversations";
    private const string Conversation = Conversations + "/{conversation}";
    private const string Activities = Conversation + "/activities";
    private const string Activity = Activities + "/{activity}";

    public static void Map(IEndpointRouteBuilder room)
    {
        var v3 = room.MapGroup("/connector/v3").AddEndpointFilter<RouteGroupBuilder, RoomGate>();

        v3.MapPost(Conversations, RoomCreation.CreateAsync).WithMetadata(new RoomOperation("create"));
        v3.MapPost(Activities, RoomMessaging.SendAsync).WithMetadata(new RoomOperation("send"));
        v3.MapPost(Activity, RoomMessaging.ReplyAsync).WithMetadata(new RoomOperation("reply"));
        v3.MapPut(Activity, RoomMessaging.UpdateAsync).WithMetadata(new RoomOperation("update"));
        v3.MapDelete(Activity, RoomMessaging.Delete).WithMetadata(new RoomOperation("delete"));
        v3.MapGet(Activity + "/members", RoomRoster.OfActivity).WithMetadata(new RoomOperation("activityMembers"));
        v3.MapGet(Conversation + "/members", RoomRoster.All).WithMetadata(new RoomOperation("members"));
        v3.MapGet(Conversation + "/pagedmembers", RoomRoster.Page).WithMetadata(new RoomOperation("pagedMembers"));
        v3.MapGet(Conversation + "/members/{member}", RoomRoster.One).WithMetadata(new RoomOperation("member"));
    }
}
