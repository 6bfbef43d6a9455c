using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>Something that people do at some time of a rehearsal with mischief in it.</summary>
internal abstract record Happening(PromotionId Promotion, Instant At)
{
    private const int Taps = 40;
    private const int Decisions = 6;

    /// <summary>Over the whole time of each promotion, in order.</summary>
    public static IEnumerable<Happening> Some(Playbill bill, Random chance)
    {
        List<Happening> all = [];

        foreach (var (promotion, end) in bill.Ends.OrderBy(one => one.Key.Value, StringComparer.Ordinal))
        {
            all.AddRange(Enumerable.Range(0, Taps).Select(_ => new Tap(promotion, Any(bill.From, end, chance))));
            all.AddRange(Enumerable.Range(0, Decisions).Select(_ => new Decision(promotion, Any(bill.From, end, chance))));
        }

        return all.OrderBy(one => one.At);
    }

    /// <param name="remember">Writes down what was due so far, and gives the plan as it stands; null while something due waits, which a change would make untrue.</param>
    public abstract Task HappenAsync(Stage stage, Random chance, Func<PromotionId, Instant, CancellationToken, Task<Plan?>> remember, CancellationToken ct);

    private static Instant Any(Instant from, Instant end, Random chance) => from + ((end - from) * chance.NextDouble());

    /// <summary>Somebody of the group taps one of the buttons of one of its latest cards.</summary>
    private sealed record Tap(PromotionId Promotion, Instant At) : Happening(Promotion, At)
    {
        private const int Latest = 5;

        public override async Task HappenAsync(Stage stage, Random chance, Func<PromotionId, Instant, CancellationToken, Task<Plan?>> remember, CancellationToken ct)
        {
            var promotion = stage.Bill.World.Promotions.Single(one => one.Promotion.Id == Promotion);
            var chat = stage.Room.World.Conversation(DemoRoom.ChatOf(promotion).Value)!;
            var person = chat.Members[chance.Next(chat.Members.Count)];
            var buttons = stage.Room.World.Messages(chat.Id).Reverse().Where(message => message.FromBot).Take(Latest)
                .SelectMany(message => message.Cards.SelectMany(card => Buttons(JsonNode.Parse(card.GetRawText())!)).Select(button => (message.Id, Button: button)))
                .ToArray();

            if (buttons is not [])
            {
                var (message, button) = buttons[chance.Next(buttons.Length)];
                await stage.Room.Teams.InvokeAsync(person, chat.Id, message, button);
            }
        }

        private static IEnumerable<JsonObject> Buttons(JsonNode card) => card switch
        {
            JsonObject it when it["type"]?.GetValue<string>() is "Action.Execute" => [it.DeepClone().AsObject()],
            JsonObject it => it.Where(member => member.Value is not null && member.Key is not ("fallback" or "refresh")).SelectMany(member => Buttons(member.Value!)),
            JsonArray all => all.OfType<JsonNode>().SelectMany(Buttons),
            _ => [],
        };
    }

    /// <summary>An animator moves a step by some days, or cancels it, unless the rules forbid.</summary>
    private sealed record Decision(PromotionId Promotion, Instant At) : Happening(Promotion, At)
    {
        public override async Task HappenAsync(Stage stage, Random chance, Func<PromotionId, Instant, CancellationToken, Task<Plan?>> remember, CancellationToken ct)
        {
            var (draw, days, cancels) = (chance.Next(), chance.Next(-10, 30), chance.Next(4) == 0);
            var services = stage.Services;
            var now = stage.Clock.GetCurrentInstant();

            if (await remember(Promotion, now, ct) is not { } plan)
            {
                return;
            }

            Step[] open = [.. plan.Steps.Where(step => step.StartsAt > now && step.Kind is StepKind.Session or StepKind.LearningVisit or StepKind.Webinar or StepKind.PersonalWork)];

            if (open is [])
            {
                return;
            }

            var step = open[draw % open.Length];
            PlanChange change = cancels && step.Kind is StepKind.LearningVisit
                ? new PlanChange.Cancelled(step.Id, "imprévu")
                : new PlanChange.Moved(step.Id, step.StartsAt.InZone(plan.Promotion.Zone).LocalDateTime.PlusDays(days));
            await services.GetRequiredService<Replanning>().ApplyAsync(plan.Promotion, [change], plan.Version, by: null, now, ct);
            await services.GetRequiredService<IMetronome>().ArmAsync(Promotion, now, ct);
        }
    }
}
