using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>What an animator decided of a message holds, whatever happens around it.</summary>
public sealed class DecisionTests(SqliteDatabase database) : FaultTests(database)
{
    private static readonly BeatKey Week = new($"{One.Id}/S1/one-week");

    [Fact]
    public async Task What_was_passed_is_not_posted_and_says_why()
    {
        await DecidedAsync(new(CalledOff: true));

        await RunAsync();
        await RunAsync();

        Assert.Empty(Room.Posted(One));
        Assert.Equal((DeliveryState.Skipped, DuePosts.CalledOff), await StateAsync());
    }

    [Fact]
    public async Task What_was_passed_stays_so_after_a_crash()
    {
        await DecidedAsync(new(CalledOff: true));
        await Bot.StopAsync();

        var second = await Room.StartBotAsync();
        await RhythmRoom.RunAsync(second, One);

        Assert.Empty(Room.Posted(One));
        Assert.Equal((DeliveryState.Skipped, DuePosts.CalledOff), await StateAsync());
    }

    [Fact]
    public async Task What_was_passed_between_the_schedulers_look_and_its_writing_is_not_posted()
    {
        await DecidedAsync(new(CalledOff: true));
        await PlannedAsync();

        await RunAsync();

        Assert.Empty(Room.Posted(One));
        Assert.Equal((DeliveryState.Skipped, DuePosts.CalledOff), await StateAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_postponed_goes_out_at_its_new_time_once(bool isPlanned)
    {
        var later = RhythmRoom.Now + Duration.FromHours(26);
        await DecidedAsync(new(PostponedTo: later));

        if (isPlanned)
        {
            await PlannedAsync();
        }

        var next = await RunAsync();
        Assert.Empty(Room.Posted(One));
        Assert.True(next <= later);

        Room.AdvanceTo(Bot, later);
        await RunAsync();
        await RunAsync();

        Assert.Single(Room.Posted(One), message => message.Activity!.Value.GetRawText().Contains(Week.Value, StringComparison.Ordinal));
        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Fact]
    public async Task The_animators_words_are_in_the_posted_card_once()
    {
        await DecidedAsync(new(Words: "Venez *nombreux*"));

        await RunAsync();

        Assert.Equal(2, Assert.Single(Room.Posted(One)).Activity!.Value.GetRawText().Split("Venez *nombreux*").Length);
    }

    private async Task DecidedAsync(BeatChange change) => Assert.True(await Database.Ledger.TryChangeAsync(One.Id, Week, new(), change, default));

    /// <summary>As a scheduler leaves it that read the decisions before this one was taken.</summary>
    private async Task PlannedAsync()
    {
        var plan = await Bot.Services.GetRequiredService<Plans>().OfAsync(One, default);
        var beat = Beats.Of(plan, ContentRhythm.Rules).Single(one => one.Key == Week);
        await Database.Ledger.PlanAsync([Delivery.ToGroup(beat, new(RhythmRoom.ChatOf(One)))], default);
    }

    private async Task<(DeliveryState, string?)> StateAsync() => await DueAsync() is var row ? (row.State, row.Reason) : default;
}
