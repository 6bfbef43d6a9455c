using System.Net;
using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Authentication;

public sealed class SigningKeysTests : IClassFixture<Forge>, IDisposable
{
    private readonly Forge _forge;
    private readonly ManualClock _clock = new(Forge.Now);
    private readonly ScriptedHttp _outside = new();
    private readonly HttpClient _http;
    private readonly SigningKeys _keys;

    public SigningKeysTests(Forge forge)
    {
        _forge = forge;
        _http = new(_outside);
        _keys = new(_http, BotCloud.Public.Metadata, _clock);
    }

    [Fact]
    public async Task Keys_are_fetched_when_first_needed_with_their_endorsements()
    {
        Offer("a", "msteams", "slack");

        var key = await _keys.FindAsync("a", default);

        Assert.Equal("a", key?.Key.KeyId);
        Assert.Equal(new HashSet<string> { "msteams", "slack" }, key?.Endorsements);
        _outside.AssertFinished();
    }

    [Fact]
    public async Task A_key_held_is_not_fetched_again_until_a_day_has_passed()
    {
        Offer("a");
        await _keys.FindAsync("a", default);
        _clock.Advance(SigningKeys.MaxAge - TimeSpan.FromSeconds(1));
        Assert.NotNull(await _keys.FindAsync("a", default));

        Offer("b");
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await _keys.FindAsync("a", default));
        Assert.NotNull(await _keys.FindAsync("b", default));
        _outside.AssertFinished();
    }

    [Fact]
    public async Task An_unknown_key_causes_one_fetch_in_five_minutes_and_no_more()
    {
        Offer("a");
        await _keys.FindAsync("a", default);
        Assert.Null(await _keys.FindAsync("b", default));

        Offer("a");
        _clock.Advance(SigningKeys.Pause);
        Assert.Null(await _keys.FindAsync("b", default));
        Assert.Null(await _keys.FindAsync("c", default));
        _outside.AssertFinished();

        Offer("b");
        _clock.Advance(SigningKeys.Pause);
        Assert.NotNull(await _keys.FindAsync("b", default));
    }

    [Fact]
    public async Task Old_keys_serve_on_when_a_refresh_fails_and_the_next_try_waits_five_minutes()
    {
        Offer("a");
        await _keys.FindAsync("a", default);
        _clock.Advance(SigningKeys.MaxAge);
        _outside.Then(Forge.Metadata, "", HttpStatusCode.BadGateway);

        Assert.NotNull(await _keys.FindAsync("a", default));
        Assert.NotNull(await _keys.FindAsync("a", default));
        Assert.NotNull(_keys.Failure);

        Offer("a");
        _clock.Advance(SigningKeys.Pause);
        Assert.NotNull(await _keys.FindAsync("a", default));
        Assert.Null(_keys.Failure);
        _outside.AssertFinished();
    }

    [Fact]
    public async Task Without_any_keys_the_next_try_comes_after_ten_seconds()
    {
        _outside.Then(Forge.Metadata, _ => throw new HttpRequestException("no route"));
        Assert.Null(await _keys.FindAsync("a", default));
        Assert.Null(await _keys.FindAsync("a", default));

        Offer("a");
        _clock.Advance(SigningKeys.PauseWithoutKeys);

        Assert.NotNull(await _keys.FindAsync("a", default));
    }

    [Fact]
    public async Task Many_callers_at_once_share_one_fetch()
    {
        var answer = OfferLater("a");
        var callers = Enumerable.Range(0, 20).Select(_ => _keys.FindAsync("a", default).AsTask()).ToArray();

        answer.SetResult();

        Assert.All(await Task.WhenAll(callers), Assert.NotNull);
        _outside.AssertFinished();
    }

    [Fact]
    public async Task A_caller_who_gives_up_does_not_stop_the_fetch_for_the_others()
    {
        var answer = OfferLater("a");
        using CancellationTokenSource hangsUp = new();
        var first = _keys.FindAsync("a", hangsUp.Token).AsTask();
        var second = _keys.FindAsync("a", default).AsTask();

        await hangsUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();

        Assert.NotNull(await second);
    }

    [Fact]
    public async Task A_fetch_that_hangs_is_given_up_in_time_for_the_channel()
    {
        _outside.Then(Forge.Metadata, async ct =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _clock, ct);
            throw new InvalidOperationException("never reached");
        });
        var waiting = _keys.FindAsync("a", default).AsTask();

        _clock.Advance(SigningKeys.Timeout);

        Assert.Null(await waiting);
        Assert.Contains("within 5 s", _keys.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://login.botframework.com/keys")]
    [InlineData("ftp://login.botframework.com/keys")]
    [InlineData("keys")]
    [InlineData("")]
    public async Task Keys_are_not_fetched_from_an_address_that_anybody_could_answer_for(string address)
    {
        _outside.Then(Forge.Metadata, new JsonObject { ["jwks_uri"] = address }.ToJsonString());

        Assert.Null(await _keys.FindAsync("a", default));
        Assert.Contains("https", _keys.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_this_machine_may_come_over_http()
    {
        _outside
            .Then("http://localhost:3978/openid", """{ "jwks_uri": "http://localhost:3978/keys" }""")
            .Then("http://localhost:3978/keys", _forge.KeySetJson("room"));

        Assert.NotNull(await new SigningKeys(_http, new("http://localhost:3978/openid"), _clock).FindAsync("room", default));
    }

    [Fact]
    public void A_metadata_address_over_http_elsewhere_is_refused_at_start() =>
        Assert.Throws<ArgumentException>(() => new SigningKeys(_http, new("http://login.example/openid"), _clock));

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "keys": 1 }""")]
    [InlineData("""{ "keys": [] }""")]
    [InlineData("""{ "keys": [ 1, null, {}, { "kty": "RSA", "kid": "a", "n": "!", "e": "AQAB" }, { "kty": "RSA", "kid": "a", "n": "AQAB", "e": "AQAB" } ] }""")]
    public async Task A_key_set_that_makes_no_sense_is_a_failed_fetch(string keySet)
    {
        _outside.Then(Forge.Metadata, Forge.MetadataJson).Then(Forge.KeysUrl, keySet);

        Assert.Null(await _keys.FindAsync("a", default));
        Assert.NotNull(_keys.Failure);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read()
    {
        _outside.Then(Forge.Metadata, new string(' ', 1024 * 1024) + Forge.MetadataJson);

        Assert.Null(await _keys.FindAsync("a", default));
        Assert.NotNull(_keys.Failure);
    }

    [Fact]
    public async Task A_key_that_cannot_serve_is_passed_over_and_the_others_count()
    {
        var encryption = _forge.Jwk("encryption");
        encryption["use"] = "enc";
        JsonObject curve = new() { ["kty"] = "EC", ["kid"] = "curve" };
        JsonObject set = new() { ["keys"] = new JsonArray(encryption, curve, _forge.Jwk("a")) };
        _outside.Then(Forge.Metadata, Forge.MetadataJson).Then(Forge.KeysUrl, set.ToJsonString());

        Assert.NotNull(await _keys.FindAsync("a", default));
        Assert.Null(await _keys.FindAsync("encryption", default));
        Assert.Null(await _keys.FindAsync("curve", default));
    }

    public void Dispose() => _http.Dispose();

    private void Offer(string kid, params string[] endorsements) =>
        _outside.Then(Forge.Metadata, Forge.MetadataJson).Then(Forge.KeysUrl, _forge.KeySetJson(kid, endorsements));

    private TaskCompletionSource OfferLater(string kid)
    {
        TaskCompletionSource answer = new();
        _outside.Then(Forge.Metadata, async _ =>
        {
            await answer.Task;

            return new(HttpStatusCode.OK) { Content = new StringContent(Forge.MetadataJson) };
        });
        _outside.Then(Forge.KeysUrl, _forge.KeySetJson(kid));

        return answer;
    }
}
