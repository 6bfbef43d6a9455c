using System.Security.Cryptography;
using System.Text;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Demo;

/// <summary>The demo world as Teams would hold it: people with their directory ids, and one group chat per promotion.</summary>
public static class DemoRoom
{
    public const string BotId = "00000000-0000-4000-8000-000000003978";
    public const string TenantId = "00000000-0000-4000-8000-0000000d3e00";

    public static RoomSeed Seed(DemoWorld world) => new(
        BotId,
        "Rameau.Bot",
        TenantId,
        [.. world.Everybody.Select(person => InTeams(person, world))],
        [.. world.Promotions.Where(one => one.ChatName is not null).Select(one => Chat(one, world))]);

    public static ConversationId ChatOf(DemoPromotion promotion) => new($"19:{promotion.Promotion.Id.Value.ToLowerInvariant()}-demo@thread.v2");

    /// <summary>Staff and coaches are in every chat, as the people who accompany.</summary>
    private static RoomConversation Chat(DemoPromotion one, DemoWorld world) => new(
        ChatOf(one).Value,
        RoomConversationType.GroupChat,
        one.ChatName,
        [.. one.People.Concat(world.Staff).Select(person => person.Id.Value)],
        BotInstalled: false);

    private static RoomPerson InTeams(Person person, DemoWorld world)
    {
        var promotion = world.Promotions.FirstOrDefault(one => one.People.Contains(person))?.Promotion;
        var (group, label) = person switch
        {
            _ when person.Is(Role.Staff) => ("equipe", "Équipe du RAMEAU"),
            _ when person.Is(Role.Coach) => ("coachs", "Coachs"),
            _ when person.Is(Role.Alumnus) => ("alumni", $"Alumni — {promotion?.Name}"),
            _ => ("participants", promotion?.Name ?? "Participants"),
        };

        return new(
            person.Id.Value,
            $"29:demo-{person.Id.Value}",
            DirectoryId(person.Id),
            $"{person.FirstName} {person.LastName}",
            person.Email!,
            person.Email!,
            IsGuest: person.OrganisationType is not null,
            group,
            label,
            string.Join(" · ", new[] { person.Function, person.Organisation }.OfType<string>()));
    }

    /// <summary>The same at each start, so that a kept database knows people again.</summary>
    private static string DirectoryId(PersonId person) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"rameau demo {person}")).AsSpan(0, 16)).ToString();
}
