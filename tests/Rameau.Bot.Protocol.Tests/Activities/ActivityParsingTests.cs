using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class ActivityParsingTests
{
    public static TheoryData<string, string> Identity => new()
    {
        { "type", "5" }, { "type", "null" }, { "type", "\"\"" }, { "id", "17" }, { "channelId", "null" }, { "channelId", "[]" },
        { "serviceUrl", "null" }, { "serviceUrl", "7" }, { "serviceUrl", "\"/relative\"" }, { "serviceUrl", "\"ftp://host/\"" },
        { "serviceUrl", "\"javascript:alert(1)\"" }, { "conversation", "\"a:1\"" }, { "from", "\"29:alice\"" },
        { "recipient", "[]" }, { "replyToId", "{}" },
    };

    [Theory]
    [MemberData(nameof(Identity))]
    public void An_unsound_identity_is_refused_with_its_place(string property, string json)
    {
        var refusal = Refused(Recorded.Changed(activity => activity[property] = JsonNode.Parse(json)));

        Assert.Equal(property, refusal.Where);
        Assert.NotEmpty(refusal.Reason);
    }

    [Theory]
    [InlineData("conversation", "id", "null")]
    [InlineData("conversation", "id", "12")]
    [InlineData("conversation", "tenantId", "12")]
    [InlineData("from", "id", "12")]
    [InlineData("from", "aadObjectId", "true")]
    [InlineData("recipient", "id", "{}")]
    public void An_unsound_identity_inside_an_object_is_refused_with_its_path(string holder, string property, string json) =>
        Assert.Equal(
            $"{holder}.{property}",
            Refused(Recorded.Changed(activity => activity[holder]![property] = JsonNode.Parse(json))).Where);

    [Fact]
    public void A_tenant_that_is_not_a_string_is_refused_with_its_path() =>
        Assert.Equal(
            "channelData.tenant.id",
            Refused(Recorded.Changed(activity => activity["channelData"]!["tenant"]!["id"] = 1)).Where);

    [Theory]
    [InlineData("text")]
    [InlineData("textFormat")]
    [InlineData("locale")]
    [InlineData("timestamp")]
    [InlineData("localTimezone")]
    [InlineData("entities")]
    [InlineData("attachments")]
    [InlineData("channelData")]
    [InlineData("membersAdded")]
    [InlineData("reactionsAdded")]
    public void An_unimportant_property_of_the_wrong_kind_counts_as_absent(string property)
    {
        var wrong = Accepted(Recorded.Changed(activity => activity[property] = 5));
        var absent = Accepted(Recorded.Changed(activity => activity.Remove(property)));

        Assert.Equal(Facts(absent), Facts(wrong));
    }

    [Theory]
    [InlineData("2026-08-12T09:18:32.223Z", "2026-08-12T09:18:32.2230000+00:00")]
    [InlineData("2026-08-12T11:18:32+02:00", "2026-08-12T11:18:32.0000000+02:00")]
    [InlineData("2026-08-12T09:18:32", "2026-08-12T09:18:32.0000000+00:00")]
    [InlineData("2026-13-45T09:18:32Z", null)]
    [InlineData("yesterday", null)]
    [InlineData("09:18", null)]
    public void A_time_is_read_with_its_offset_or_as_UTC_or_not_at_all(string written, string? read) =>
        Assert.Equal(read, Accepted(Recorded.Changed(activity => activity["timestamp"] = written)).Timestamp?.ToString("O"));

    [Fact]
    public void Unknown_types_and_properties_are_accepted_and_kept()
    {
        var activity = Accepted(Recorded.Changed(json => (json["type"], json["importance"]) = ("somethingNew", "high")));

        Assert.Equal("somethingNew", activity.Type);
        Assert.Equal("high", activity.Extra["importance"].GetString());
    }

    [Theory]
    [InlineData("", "line 1, byte 1")]
    [InlineData("{\n  \"type\": oops }", "line 2, byte 11")]
    [InlineData("{\"type\":\"message\"", "line 1, byte 18")]
    [InlineData("[]", "line 1, byte 1")]
    [InlineData("\"message\"", "line 1, byte 1")]
    [InlineData("null", "line 1, byte 1")]
    public void What_is_not_a_JSON_object_is_refused_with_its_line_and_byte(string text, string where) =>
        Assert.Equal(where, Refused(Recorded.Read(text)).Where);

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void A_value_may_be_nested_until_the_whole_is_64_deep(int depth, bool accepted)
    {
        var activity = Recorded.Json("message-personal").ToJsonString();
        var nested = $"{activity[..^1]},\"value\":{new string('[', depth)}{new string(']', depth)}}}";

        Assert.Equal(accepted, Recorded.Read(nested) is ActivityReading.Accepted);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        var bytes = Recorded.Bytes("message-personal");
        bytes[bytes.AsSpan().IndexOf("hi"u8)] = 0xC0;

        Assert.Equal("The text is not UTF-8.", Refused(Activity.Parse(bytes)).Reason);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal("hi", Recorded.Accepted([0xEF, 0xBB, 0xBF, .. Recorded.Bytes("message-personal")]).Text);

    [Theory]
    [InlineData("""a\ud83d!""", "a\uFFFD!")]
    [InlineData("""\udc00\ud83d""", "\uFFFD\uFFFD")]
    [InlineData("""\ud83d\ud83d\ude00""", "\uFFFD\U0001F600")]
    [InlineData("""\ud83d\ude00""", "\U0001F600")]
    [InlineData("""\\ud83d""", "\\ud83d")]
    [InlineData("""\u0000\u202e\u200f""", "\0\u202E\u200F")]
    public void A_hostile_string_is_read_with_half_characters_replaced(string escaped, string read)
    {
        var activity = Recorded.Json("message-personal").ToJsonString().Replace("\"hi\"", $"\"{escaped}\"", StringComparison.Ordinal);

        Assert.Equal(read, Accepted(Recorded.Read(activity)).Text);
    }

    [Fact]
    public void A_half_character_in_a_property_name_does_no_harm()
    {
        var activity = Recorded.Json("message-personal").ToJsonString();

        Assert.Equal("hi", Accepted(Recorded.Read($"{{\"\\ud800\":1,{activity[1..]}")).Text);
    }

    [Fact]
    public void A_name_of_a_megabyte_is_just_a_long_name()
    {
        var name = new string('n', 1 << 20);

        Assert.Equal(name, Accepted(Recorded.Changed(activity => activity["from"]!["name"] = name)).From?.Name);
    }

    [Fact]
    public void Surprise_and_surprised_are_one_reaction()
    {
        var activity = Accepted(Recorded.Changed(json =>
            json["reactionsAdded"] = JsonNode.Parse("""[{"type":"surprise"},{"type":"surprised"},{"type":"pushpin"},{},7]""")));

        Assert.Equal(["surprised", "surprised", "pushpin"], activity.ReactionsAdded.Select(reaction => reaction.Type));
    }

    [Theory]
    [InlineData("19:a@thread.tacv2;messageid=1755", "19:a@thread.tacv2", "1755")]
    [InlineData("19:a@thread.tacv2;messageid=0", "19:a@thread.tacv2", null)]
    [InlineData("19:a@thread.tacv2;messageid=", "19:a@thread.tacv2", null)]
    [InlineData("19:a@thread.tacv2;messageid=1x", "19:a@thread.tacv2", null)]
    [InlineData("a:1", "a:1", null)]
    public void A_conversation_id_is_a_base_and_perhaps_a_thread(string id, string baseId, string? root)
    {
        ConversationAccount conversation = new(id);

        Assert.Equal((baseId, root), (conversation.BaseId, conversation.ThreadRoot));
    }

    private static string Facts(Activity activity) => string.Join('|',
        activity.Text, activity.TextFormat, activity.Locale, activity.Timestamp, activity.LocalTimezone, activity.Entities.Count,
        activity.Attachments.Count, activity.TenantId, activity.MembersAdded.Count, activity.ReactionsAdded.Count, activity.Extra.Count);

    private static Activity Accepted(ActivityReading reading) => Assert.IsType<ActivityReading.Accepted>(reading).Activity;

    private static ActivityReading.Refused Refused(ActivityReading reading) => Assert.IsType<ActivityReading.Refused>(reading);
}
