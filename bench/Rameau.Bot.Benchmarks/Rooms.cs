using Rameau.Bot.Demo;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Benchmarks;

internal static class Rooms
{
    private static readonly DemoWorld World = DemoWorld.Load(Path.Combine(AppContext.BaseDirectory, "Content", "demo", "world.yaml"));

    public static IReadOnlyList<string> People { get; } = [.. World.Everybody.Select(person => person.Id.Value)];

    /// <summary>The demo world in this process, its chats with the bot in them.</summary>
    public static Task<RoomServer> StartAsync()
    {
        var seed = DemoRoom.Seed(World);

        return RoomServer.StartAsync(
            seed with { Conversations = [.. seed.Conversations.Select(one => one with { BotInstalled = true })] },
            options: new() { StartsAt = World.ReferenceInstant.ToDateTimeOffset() });
    }

    /// <summary>Somebody asks for help in their 1:1 chat; how long until the bot's answer stands there.</summary>
    public static async Task<TimeSpan> AskAsync(RoomServer room, string person)
    {
        var chat = room.World.PersonalChat(room.World.Person(person)!).Id;
        var before = room.World.Messages(chat).Count(message => message.FromBot);
        var started = TimeProvider.System.GetTimestamp();
        var said = room.Teams.Say(person, chat, "aide");
        var seen = 0;
        await room.World.WhenAsync(chat, message => message.FromBot && ++seen > before);
        var time = TimeProvider.System.GetElapsedTime(started);
        await said.Answer;

        return time;
    }
}
