using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class RecordedActivityTests
{
    public static TheoryData<string> All => [.. Recorded.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_recorded_activity_is_accepted_with_its_identity_whole(string name)
    {
        var json = Recorded.Json(name);
        var activity = Recorded.Activity(name);

        Assert.Equal((string?)json["type"], activity.Type);
        Assert.Equal((string?)json["id"], activity.Id);
        Assert.Equal("msteams", activity.ChannelId);
        Assert.Equal("http://localhost:56200/_connector", activity.ServiceUrl.OriginalString);
        Assert.Equal((string?)json["conversation"]!["id"], activity.Conversation.Id);
        Assert.Equal((string?)json["from"]!["id"], activity.From?.Id);
        Assert.Equal((string?)json["from"]!["aadObjectId"], activity.From?.AadObjectId);
        Assert.Equal("22222222-2222-2222-2222-222222222222", activity.Recipient?.Id);
        Assert.Equal("11111111-1111-1111-1111-111111111111", activity.TenantId);
        Assert.Equal(name.Contains("personal", StringComparison.Ordinal), activity.Conversation.IsPersonal);
        Assert.Equal(!name.Contains("personal", StringComparison.Ordinal), activity.Conversation.IsGroup);
        Assert.Equal(2026, activity.Timestamp?.UtcDateTime.Year);
        Assert.Empty(activity.Extra);
    }

    [Fact]
    public void A_channel_message_tells_its_team_its_thread_and_the_clock_of_its_sender()
    {
        var activity = Recorded.Activity("message-channel-mention");

        Assert.Equal("19:team@thread.tacv2", activity.ChannelData.Team?.Id);
        Assert.Equal("19:chan@thread.tacv2", activity.ChannelData.Channel?.Id);
        Assert.Equal("19:chan@thread.tacv2", activity.Conversation.BaseId);
        Assert.Equal("1795328786425", activity.Conversation.ThreadRoot);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp?.Offset);
        Assert.Equal("Europe/Paris", activity.SenderTimezone);
        Assert.True(activity.MentionsBot);
        Assert.Equal("hi", activity.SpokenText());
    }

    [Fact]
    public void An_installation_in_a_team_names_the_selected_channel()
    {
        var activity = Recorded.Activity("installationUpdate-channel");

        Assert.True(activity.IsInstallation);
        Assert.False(activity.IsRemoval);
        Assert.Equal("19:chan@thread.tacv2", activity.ChannelData.SelectedChannelId);
        Assert.Equal("Équipe Finance", activity.ChannelData.Team?.Name);
        Assert.Equal("message", activity.ChannelData.Source);
    }

    [Theory]
    [InlineData("conversationUpdate-personal", true)]
    [InlineData("conversationUpdate-channel", true)]
    [InlineData("installationUpdate-personal", false)]
    [InlineData("message-personal", false)]
    public void The_bot_was_added_only_when_a_conversation_update_lists_it(string name, bool added) =>
        Assert.Equal(added, Recorded.Activity(name).WasAddedToConversation);

    [Fact]
    public void A_submitted_card_is_a_message_with_a_value_and_no_text()
    {
        var activity = Recorded.Activity("message-personal-value");

        Assert.Null(activity.Text);
        Assert.Equal("", activity.SpokenText());
        Assert.Equal("1795328769420", activity.ReplyToId);
        Assert.Equal("libre", activity.Value?.GetProperty("nolabel").GetString());
    }

    [Fact]
    public void A_reaction_names_the_message_it_is_about() =>
        Assert.Equal(
            ("1795328780270", new Reaction("like")),
            (Recorded.Activity("messageReaction-groupChat").ReplyToId, Recorded.Activity("messageReaction-groupChat").ReactionsAdded.Single()));

    [Fact]
    public void A_reference_holds_the_whole_channel_and_a_reply_its_thread()
    {
        var activity = Recorded.Activity("message-channel-mention");
        var reference = ConversationReference.To(activity);

        Assert.Equal(
            new ConversationReference("msteams", "http://localhost:56200/_connector", "19:chan@thread.tacv2")
            {
                ConversationType = "channel",
                TenantId = "11111111-1111-1111-1111-111111111111",
                BotId = "22222222-2222-2222-2222-222222222222",
                UserId = "29:alice",
                UserAadObjectId = "aaaaaaaa-0000-0000-0000-000000000001",
                TeamId = "19:team@thread.tacv2",
                Locale = "en-US",
                Timezone = "Europe/Paris",
            },
            reference);
        Assert.Equal("19:chan@thread.tacv2", reference.Address);
        Assert.Equal("19:chan@thread.tacv2;messageid=1795328786425", ConversationReference.ToThreadOf(activity).Address);
    }

    [Fact]
    public void What_goes_to_a_log_quotes_no_text_and_no_name()
    {
        var activity = Recorded.Activity("message-groupChat-mention");
        var reference = ConversationReference.To(activity);
        var logged = $"{activity} {activity.From} {activity.Conversation} {activity.ChannelData} {reference} {activity.Mentions.Single()} "
            + string.Join(' ', activity.Entities);

        Assert.DoesNotContain("Alice", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("FinBot", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("exec", logged, StringComparison.Ordinal);
        Assert.Contains("6d6c2b8e-0a90-4796-952a-ab7651ef8f95", logged, StringComparison.Ordinal);
    }
}
