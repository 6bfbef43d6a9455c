using Rameau.Bot.Demo;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Rehearsals;

/// <summary>What a bot in a rehearsal shares with the room it plays in: a world, a clock that only the rehearsal moves on, and where the room is.</summary>
/// <param name="Pace">The clock of the sending limits; months that pass in seconds are not held back as if sent in seconds.</param>
/// <param name="Line">Through which the bot reaches its store.</param>
public sealed record Staging(DemoWorld World, RoomClock Clock, RemoteRoomSettings Door, TimeProvider Pace, Lifeline Line);
