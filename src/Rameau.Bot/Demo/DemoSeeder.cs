using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Demo;

/// <summary>Writes the demo world into an empty database; one that knows its promotions already is left as it is.</summary>
public sealed class DemoSeeder(
    IPromotions promotions, IPeople people, IRsvps rsvps, ICoachingCalls calls, ICoachAgendas agendas, IConversations conversations, ProgressSeeder progress, DemoSettings settings)
{
    public async Task SeedAsync(DemoWorld world, Uri serviceUrl, CancellationToken ct)
    {
        await people.SaveAsync([.. world.Coaches, .. world.Staff], ct); // first: participants have calls with coaches

        foreach (var (coach, sentence) in world.Availability)
        {
            var reading = AvailabilityReader.Read(sentence, CoachAgendaDialog.Home.DayOf(world.ReferenceInstant));
            await agendas.SaveAsync(new(coach, CoachAgendaDialog.Home), ct);
            await agendas.OpenAsync(coach, reading.Openings, reading.Exceptions, ct);
        }

        foreach (var one in world.Promotions)
        {
            if (!await promotions.TryAddAsync(one.Promotion, ct))
            {
                continue;
            }

            foreach (var change in one.Changes)
            {
                await promotions.ChangeAsync(one.Promotion.Id, change, ct);
            }

            await people.SaveAsync(one.People, ct);

            foreach (var (person, step, answer) in one.Answers)
            {
                await rsvps.SaveAsync(new(one.Promotion.Id, step, person, answer, world.ReferenceInstant - Duration.FromDays(1)), ct);
            }

            foreach (var call in one.Calls)
            {
                await calls.SaveAsync(call, ct);
            }

            await progress.SeedAsync(one, world.ReferenceInstant, ct);

            // The chats of promotions under way are linked; an ended one waits for staff, to show how that is done.
            if (settings.LinkChats && one.ChatName is not null && one.People.Any(person => person.Is(Role.Participant)))
            {
                await conversations.SeenAsync(Chat(one, serviceUrl), ct);
                await conversations.TryLinkAsync(DemoRoom.ChatOf(one), one.Promotion.Id, ct);
                await conversations.DiedAsync(DemoRoom.ChatOf(one), ct); // linked, but nobody has added the bot yet
            }
        }
    }

    private static Conversation Chat(DemoPromotion one, Uri serviceUrl) => new(
        DemoRoom.ChatOf(one),
        ConversationKind.GroupChat,
        "msteams",
        serviceUrl.AbsoluteUri,
        DemoRoom.TenantId,
        $"28:{DemoRoom.BotId}",
        one.ChatName);
}
