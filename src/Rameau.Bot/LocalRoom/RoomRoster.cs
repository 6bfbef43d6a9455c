using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Rameau.Bot.LocalRoom;

/// <summary>Who is in a conversation, as the connector tells it.</summary>
internal static class RoomRoster
{
    private const int FewestPerPage = 50;
    private const int MostPerPage = 500;
    private const string TokenMark = "page:";

    public static RoomResult All(string conversation, RoomDoor door, RoomLimits limits, RoomWorld world) =>
        Read(conversation, RoomQuota.ReadAll, door, limits, place => new(StatusCodes.Status200OK, Array(world, People(world, place))));

    public static RoomResult OfActivity(string conversation, string activity, RoomDoor door, RoomLimits limits, RoomWorld world) =>
        Read(conversation, RoomQuota.Read, door, limits, place => world.Message(place.Conversation.Id, RoomPlace.Id(activity)) is null or { Deleted: true }
            ? RoomErrors.ActivityNotFound
            : new(StatusCodes.Status200OK, Array(world, People(world, place))));

    public static RoomResult One(string conversation, string member, RoomDoor door, RoomLimits limits, RoomWorld world) =>
        Read(conversation, RoomQuota.Read, door, limits, place => People(world, place).FirstOrDefault(person => person.Answers(RoomPlace.Id(member))) is { } found
            ? RoomResult.Ok(Member(world, found))
            : RoomErrors.MemberNotFound);

    public static RoomResult Page(
        string conversation, string? pageSize, string? continuationToken, RoomDoor door, RoomLimits limits, RoomWorld world, RoomOptions options) =>
        Read(conversation, RoomQuota.Read, door, limits, place =>
        {
            if (StartOf(continuationToken) is not { } start)
            {
                return RoomErrors.BadArgument("The continuation token is invalid.");
            }

            var asked = int.TryParse(pageSize, CultureInfo.InvariantCulture, out var size) ? size : MostPerPage;
            var length = options.MembersPageSize ?? Math.Clamp(asked, FewestPerPage, MostPerPage);
            var people = People(world, place);
            JsonObject page = new() { ["members"] = Array(world, people.Skip(start).Take(length)) };
            if (start + length < people.Length)
            {
                page["continuationToken"] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{TokenMark}{start + length}"));
            }

            return RoomResult.Ok(page);
        });

    private static RoomResult Read(string conversation, RoomQuota quota, RoomDoor door, RoomLimits limits, Func<RoomPlace, RoomResult> read)
    {
        if (!door.TryEnter(conversation, out var place, out var refusal))
        {
            return refusal;
        }

        return limits.Refuse(RoomQuota.Read, place.Conversation.Id)
            ?? (quota is RoomQuota.ReadAll ? limits.Refuse(quota, place.Conversation.Id) : null)
            ?? read(place);
    }

    private static RoomPerson[] People(RoomWorld world, RoomPlace place) => [.. place.Conversation.Members.Select(world.Person).OfType<RoomPerson>()];

    private static JsonArray Array(RoomWorld world, IEnumerable<RoomPerson> people) => RoomJson.Array(people.Select(person => Member(world, person)));

    private static JsonObject Member(RoomWorld world, RoomPerson person)
    {
        var words = person.Name.Split(' ', 2);

        return new()
        {
            ["id"] = person.TeamsId,
            ["name"] = person.Name,
            ["objectId"] = person.AadObjectId,
            ["aadObjectId"] = person.AadObjectId,
            ["givenName"] = words[0],
            ["surname"] = words.Length > 1 ? words[1] : "",
            ["email"] = person.Email,
            ["userPrincipalName"] = person.Upn,
            ["tenantId"] = world.Seed.TenantId,
            ["userRole"] = person.IsGuest ? "guest" : "user",
        };
    }

    /// <summary>Zero without a token; null for a token that the room never gave.</summary>
    private static int? StartOf(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return 0;
        }

        return Base64Url.IsValid(token)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) is var text
            && text.StartsWith(TokenMark, StringComparison.Ordinal)
            && int.TryParse(text[TokenMark.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                ? start
                : null;
    }
}
