using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Rhythm;

/// <summary>A ledger with one chat to write to.</summary>
public abstract class LedgerContractBase(TestDatabase database) : StorageContract(database)
{
    protected static readonly Conversation Chat =
        new(new("19:chat@thread.v2"), ConversationKind.GroupChat, "msteams", "https://smba.example/emea/", null, "28:bot");

    protected ILedger Ledger => Database.Ledger;

    /// <summary>Of the node that is left when the one of <see cref="Ledger"/> is gone.</summary>
    protected ILedger Survivor => Database.LedgerOf(new("survivor"));

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.Conversations.SeenAsync(Chat, default);
    }

    protected static Delivery Planned(string rule = "eve", string step = "S2", int minutes = 0) => new(
        new($"P1/{step}/{rule}"), new($"P1/{step}/{rule}"), Sample.First.Id, new(step), 0, rule, "reminder",
        Now + Duration.FromMinutes(minutes), Now + Duration.FromHours(24), DeliveryState.Planned)
    {
        Conversation = Chat.Id,
    };

    protected static Delivery Sent(Delivery delivery, Instant? amendAt = null) =>
        delivery with { State = DeliveryState.Sent, ActivityId = $"activity of {delivery.Key}", SettledAt = Now, AmendAt = amendAt };

    protected async Task GivenAsync(params Delivery[] deliveries)
    {
        await Ledger.PlanAsync([.. deliveries.Select(delivery => delivery with { State = DeliveryState.Planned })], default);

        foreach (var delivery in deliveries.Where(delivery => delivery.State is not DeliveryState.Planned))
        {
            Assert.True(await Ledger.TryStartAsync(delivery.Key, default));
            await Ledger.SettleAsync(delivery, default);
        }
    }
}
