using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.Preview;

/// <summary>The coming months of the promotion Aubépine, where nobody does anything: each message is previewed, then posted, then compared.</summary>
public sealed partial class PreviewedIsSentTests
{
    private const string Chat = BotInRoom.P1Chat;
    private static readonly PromotionId P1 = new("P1");

    /// <summary>What comes alone at least once in these months; the other messages to the group come within a day's card.</summary>
    private static readonly HashSet<string> Kinds =
        ["day", "Group reminder", "Group account", "Awaited reminder", "Awaited work-reminder", "Awaited mooc-final", "Awaited mooc-missed"];

    [Fact]
    public async Task What_is_sent_is_what_was_previewed()
    {
        await using var bot = await BotInRoom.StartAsync(new RoomOptions { EnforceLimits = false });
        await bot.InstallAsync(Chat);
        await bot.Services.GetRequiredService<IFeedback>().SetPulseAsync(P1, isOn: false, default); // a preview tells what rules bring; the weekly question is none, and adds a line to a day's card
        await bot.RunAsync(P1);
        HashSet<string> seen = [], compared = [];
        var known = Heard.In(bot, Chat).Select(message => message.Id).ToHashSet();

        foreach (var post in (await bot.UpcomingAsync(P1)).Where(post => post.At > bot.Now()))
        {
            var kind = post.Beats.Count > 1 ? "day" : $"{post.Beats[0].Audience} {post.Beats[0].Rule.Message}";
            var previewed = seen.Add(kind) ? await PreviewAsync(bot, post) : new Dictionary<PersonId, string>();
            var before = previewed.ToDictionary(one => one.Key, one => bot.PrivatelyTo(one.Key.Value).Count);

            bot.AdvanceTo(post.At.ToDateTimeOffset());
            await bot.RunAsync(P1);

            foreach (var (person, body) in previewed)
            {
                var sent = person == default
                    ? Assert.Single(Heard.In(bot, Chat), message => !known.Contains(message.Id))
                    : Assert.Single(bot.PrivatelyTo(person.Value).Skip(before[person]));

                var said = Body(sent.Cards[0]);
                Assert.True(JsonNode.DeepEquals(JsonNode.Parse(body), JsonNode.Parse(said)), $"{post.Beats[0].Key}: {Difference(body, said)}");
                compared.Add(kind);
            }

            known.UnionWith(Heard.In(bot, Chat).Select(message => message.Id));
        }

        Assert.Superset(Kinds, compared);
    }

    /// <summary>But for the millisecond at which it was drawn, which names the drawing.</summary>
    private static string Body(JsonElement card) => Nonce().Replace(card.GetProperty("body").GetRawText(), "\"nonce\":\"\"");

    [GeneratedRegex("\"nonce\":\"[^\"]*\"")]
    private static partial Regex Nonce();

    private static string Difference(string previewed, string sent)
    {
        var same = previewed.Zip(sent).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{previewed[same..Math.Min(same + 200, previewed.Length)]}\n{sent[same..Math.Min(same + 200, sent.Length)]}";
    }

    /// <summary>The bodies as each reader would see them; nobody's for the group.</summary>
    private static async Task<IReadOnlyDictionary<PersonId, string>> PreviewAsync(BotInRoom bot, UpcomingPost post)
    {
        var plan = await bot.PlanAsync(P1);
        var chat = (await bot.Services.GetRequiredService<IConversations>().FindAsync(new ConversationId(Chat), default))!;
        var beat = post.Beats[0];
        IReadOnlyList<Person> readers = beat.Audience is Audience.Group
            ? [(await bot.Services.GetRequiredService<IPeople>().FindAsync(new PersonId("p1-01"), default))!]
            : await bot.Services.GetRequiredService<Recipients>().OfAsync(plan, beat.Step, beat.Audience, post.At, default);
        Dictionary<PersonId, string> bodies = [];

        foreach (var reader in readers)
        {
            if (await bot.Services.GetRequiredService<Previews>().FindAsync(plan, beat.Key, reader, chat, bot.Now(), default) is { Seen: { Card: var card } })
            {
                bodies[beat.Audience is Audience.Group ? default : reader.Id] = Body(card.ToJson());
            }
        }

        return bodies;
    }
}
