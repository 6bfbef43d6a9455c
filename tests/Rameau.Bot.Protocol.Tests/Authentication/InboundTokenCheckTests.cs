using System.Security.Cryptography;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Authentication;

public sealed class InboundTokenCheckTests : IClassFixture<Forge>, IDisposable
{
    private readonly Forge _forge;
    private readonly ScriptedHttp _outside = new();
    private readonly InboundTokenCheck _check;

    public InboundTokenCheckTests(Forge forge)
    {
        _forge = forge;
        _outside.Then(Forge.Metadata, Forge.MetadataJson).Then(Forge.KeysUrl, _forge.KeySetJson(Forge.Kid, "msteams"));
        _check = Check(BotCloud.Public, new(Forge.Now));
    }

    public static TheoryData<string> Names => [.. Forgeries.All.Keys];

    [Fact]
    public async Task The_genuine_token_is_accepted_with_what_it_proves()
    {
        var verdict = await _check.AuthenticateAsync($"Bearer {_forge.Genuine()}", default);

        var caller = Assert.IsType<TokenVerdict.Accepted>(verdict).Caller;
        Assert.Equal((Forge.Kid, Forge.ServiceUrl), (caller.KeyId, caller.ServiceUrl));
        Assert.Equal(["msteams"], caller.Endorsements);
        Assert.Equal(200, verdict.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forgery_is_refused_with_401_and_a_reason_that_quotes_nothing(string name)
    {
        var header = Forgeries.All[name](_forge);

        var refused = Assert.IsType<TokenVerdict.Unauthorized>(await _check.AuthenticateAsync(header, default));

        Assert.Equal(401, refused.StatusCode);
        Assert.NotEmpty(refused.Reason);
        Assert.DoesNotContain(header?.Split(' ', '.').Where(part => part.Length > 8) ?? [], refused.Reason.Contains);
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Longer_hashes_of_the_same_family_are_accepted(string algorithm)
    {
        var hash = algorithm == "RS384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA512;
        var token = Forge.Sign(null, h => h["alg"] = algorithm, bytes => _forge.Listed.SignData(bytes, hash, RSASignaturePadding.Pkcs1));

        Assert.IsType<TokenVerdict.Accepted>(await _check.AuthenticateAsync($"Bearer {token}", default));
    }

    [Fact]
    public async Task The_service_url_claim_is_found_in_either_spelling()
    {
        var token = _forge.Genuine(c =>
        {
            c.Remove("serviceurl");
            c["serviceUrl"] = Forge.ServiceUrl;
        });

        Assert.IsType<TokenVerdict.Accepted>(await _check.AuthenticateAsync($"Bearer {token}", default));
    }

    [Theory]
    [InlineData("exp", -299, true)]
    [InlineData("exp", -301, false)]
    [InlineData("nbf", 299, true)]
    [InlineData("nbf", 301, false)]
    public async Task Clocks_may_differ_by_five_minutes_and_not_by_a_second_more(string claim, int seconds, bool accepted)
    {
        var token = _forge.Genuine(c => c[claim] = Forge.Now.AddSeconds(seconds).ToUnixTimeSeconds());

        Assert.Equal(accepted, await _check.AuthenticateAsync($"Bearer {token}", default) is TokenVerdict.Accepted);
    }

    [Fact]
    public async Task The_given_clock_counts_and_not_the_systems()
    {
        ManualClock clock = new(Forge.Now);
        var check = Check(BotCloud.Public, clock);
        Assert.IsType<TokenVerdict.Accepted>(await check.AuthenticateAsync($"Bearer {_forge.Genuine()}", default));

        clock.Advance(TimeSpan.FromHours(1));

        Assert.IsType<TokenVerdict.Unauthorized>(await check.AuthenticateAsync($"Bearer {_forge.Genuine()}", default));
    }

    [Theory]
    [InlineData("UsGov", "https://api.botframework.us")]
    [InlineData("China", "https://api.botframework.azure.cn")]
    public async Task Each_cloud_has_its_own_issuer(string name, string issuer)
    {
        var check = Check(BotCloud.All.Single(cloud => cloud.Name == name), new(Forge.Now));

        Assert.IsType<TokenVerdict.Accepted>(await check.AuthenticateAsync($"Bearer {_forge.Genuine(c => c["iss"] = issuer)}", default));
        Assert.IsType<TokenVerdict.Unauthorized>(await check.AuthenticateAsync($"Bearer {_forge.Genuine()}", default));
    }

    [Fact]
    public async Task Nobody_is_let_in_while_no_keys_could_be_loaded()
    {
        using HttpClient http = new(new ScriptedHttp().Then(Forge.Metadata, "", System.Net.HttpStatusCode.ServiceUnavailable));
        ManualClock clock = new(Forge.Now);
        InboundTokenCheck check = new(Forge.AppId, BotCloud.Public, new(http, BotCloud.Public.Metadata, clock), clock);

        var refused = Assert.IsType<TokenVerdict.Unauthorized>(await check.AuthenticateAsync($"Bearer {_forge.Genuine()}", default));

        Assert.Contains("could not be fetched", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_cut_or_changed_anywhere_is_refused_and_never_throws()
    {
        var genuine = $"Bearer {_forge.Genuine()}";
        Random chance = new(20260302);

        for (var i = 0; i < 500; i++)
        {
            var at = chance.Next(genuine.Length - 8); // the last character of a signature carries unused bits
            var header = chance.Next(2) == 0 ? genuine[..at] : Changed(genuine, at, (char)chance.Next(32, 127));

            Assert.Equal(header == genuine, await _check.AuthenticateAsync(header, default) is TokenVerdict.Accepted);
        }
    }

    public void Dispose() => _outside.Dispose();

    private static string Changed(string text, int at, char to) => $"{text[..at]}{to}{text[(at + 1)..]}";

    // The script has one answer for the keys: each test's first token loads them, and nothing may load them again.
    private InboundTokenCheck Check(BotCloud cloud, ManualClock clock) =>
        new(Forge.AppId, cloud, new(new HttpClient(_outside, disposeHandler: false), BotCloud.Public.Metadata, clock), clock);
}
