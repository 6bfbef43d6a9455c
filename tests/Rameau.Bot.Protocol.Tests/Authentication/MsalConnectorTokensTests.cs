using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Rameau.Bot.Protocol.Authentication;

using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Authentication;

public sealed class MsalConnectorTokensTests
{
    private const string Tenant = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private const string OwnTenant = $"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token";

    private static readonly BotCredential Secret = new BotCredential.Secret("open sesame");

    [Fact]
    public async Task A_single_tenant_bot_asks_its_own_tenant_with_its_secret()
    {
        using var outside = new ScriptedHttp().Then(OwnTenant, Token("one"));
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));

        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));

        var form = Assert.Single(outside.Bodies);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=open+sesame", form, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Public", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("UsGov", "https://login.microsoftonline.us/microsoftservices.onmicrosoft.us/oauth2/v2.0/token")]
    [InlineData("China", "https://login.partner.microsoftonline.cn/0b4a31a2-c1a0-475d-b363-5f26668660a3/oauth2/v2.0/token")]
    public async Task A_multi_tenant_bot_asks_the_tenant_that_its_cloud_shares(string name, string url)
    {
        var cloud = BotCloud.All.Single(cloud => cloud.Name == name);
        using var outside = new ScriptedHttp().Then(url, Token("one"));
        using var tokens = Tokens(outside, new BotRegistration.MultiTenant(Forge.AppId, Secret), cloud);

        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));
        Assert.Contains(Uri.EscapeDataString(cloud.Scope), Assert.Single(outside.Bodies), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_signs_an_assertion_and_is_not_sent()
    {
        using var outside = new ScriptedHttp().Then(OwnTenant, Token("one"));
        using var certificate = SelfSigned();
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, new BotCredential.Certificate(certificate)));

        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));

        var form = Assert.Single(outside.Bodies);
        Assert.Contains("client_assertion=", form, StringComparison.Ordinal);
        Assert.DoesNotContain("client_secret", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_and_again_when_the_connector_refused_it()
    {
        using var outside = new ScriptedHttp().Then(OwnTenant, Token("one")).Then(OwnTenant, Token("two"));
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));

        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));
        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));
        Assert.Equal("two", await tokens.GetAsync(refresh: true, default));
        Assert.Equal("two", await tokens.GetAsync(refresh: false, default));
        outside.AssertFinished();
    }

    [Fact]
    public async Task Many_callers_at_once_share_one_request()
    {
        TaskCompletionSource answer = new();
        using var outside = new ScriptedHttp().Then(OwnTenant, async _ =>
        {
            await answer.Task;

            return new(HttpStatusCode.OK) { Content = new StringContent(Token("one")) };
        });
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));
        var callers = Enumerable.Range(0, 20).Select(_ => tokens.GetAsync(refresh: false, default).AsTask()).ToArray();

        answer.SetResult();

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("one", token));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on_and_needs_no_secret()
    {
        using var outside = new ScriptedHttp().Then(
            $"http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://api.botframework.com&client_id={Forge.AppId}",
            """{ "token_type": "Bearer", "expires_in": "86400", "access_token": "one" }""");
        using var tokens = Tokens(outside, new BotRegistration.ManagedIdentity(Forge.AppId));

        Assert.Equal("one", await tokens.GetAsync(refresh: false, default));
    }

    [Theory]
    [InlineData("invalid_client", "AADSTS7000215", "secret is wrong")]
    [InlineData("invalid_client", "AADSTS7000222", "has expired")]
    [InlineData("invalid_client", "AADSTS700027", "certificate is not registered")]
    [InlineData("invalid_client", "AADSTS1", "credential was refused")]
    [InlineData("unauthorized_client", "AADSTS700016", "unknown in this tenant")]
    [InlineData("unauthorized_client", "AADSTS1", "registration type")]
    [InlineData("invalid_request", "AADSTS90002", "tenant does not exist")]
    [InlineData("invalid_request", "AADSTS1", "check the bot's registration")]
    public async Task A_wrong_setting_is_named_at_once_without_a_second_try(string error, string number, string mend)
    {
        using var outside = new ScriptedHttp()
            .Then(OwnTenant, $$"""{ "error": "{{error}}", "error_description": "{{number}}: no." }""", HttpStatusCode.Unauthorized);
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));

        var fault = await Assert.ThrowsAsync<ConnectorTokenException>(() => tokens.GetAsync(refresh: false, default).AsTask());

        Assert.True(fault.IsConfiguration);
        Assert.Contains(mend, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_busy_Entra_is_not_a_wrong_setting(HttpStatusCode status)
    {
        using var outside = new ScriptedHttp().Then(OwnTenant, """{ "error": "temporarily_unavailable" }""", status);
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));

        Assert.False((await Assert.ThrowsAsync<ConnectorTokenException>(() => tokens.GetAsync(refresh: false, default).AsTask())).IsConfiguration);
    }

    [Fact]
    public async Task A_broken_cable_is_not_a_wrong_setting()
    {
        using var outside = new ScriptedHttp().Then(OwnTenant, _ => throw new HttpRequestException("no route"));
        using var tokens = Tokens(outside, new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret));

        Assert.False((await Assert.ThrowsAsync<ConnectorTokenException>(() => tokens.GetAsync(refresh: false, default).AsTask())).IsConfiguration);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, true)]
    [InlineData(HttpStatusCode.TooManyRequests, false)]
    [InlineData(HttpStatusCode.ServiceUnavailable, false)]
    public async Task A_managed_identity_that_the_machine_lacks_is_a_wrong_setting_and_a_busy_machine_is_not(HttpStatusCode status, bool isSetting)
    {
        const string Lacking = "00000000-0000-4000-8000-000000000009"; // MSAL shares an identity's tokens in the whole process
        using var outside = new ScriptedHttp().Then(
            $"http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://api.botframework.com&client_id={Lacking}",
            """{ "error": "invalid_request", "error_description": "Identity not found" }""",
            status);
        using var tokens = Tokens(outside, new BotRegistration.ManagedIdentity(Lacking));

        var fault = await Assert.ThrowsAsync<ConnectorTokenException>(() => tokens.GetAsync(refresh: false, default).AsTask());

        Assert.Equal(isSetting, fault.IsConfiguration);
    }

    [Fact]
    public void A_registration_never_prints_its_secret() =>
        Assert.DoesNotContain("sesame", new BotRegistration.SingleTenant(Forge.AppId, Tenant, Secret).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_certificate_is_read_from_a_file_with_its_private_key()
    {
        var folder = Directory.CreateTempSubdirectory();

        try
        {
            using var made = SelfSigned();
            var (pfx, pem) = (Path.Combine(folder.FullName, "bot.pfx"), Path.Combine(folder.FullName, "bot.pem"));
            File.WriteAllBytes(pfx, made.Export(X509ContentType.Pkcs12, "word"));
            File.WriteAllText(pem, $"{made.ExportCertificatePem()}\n{made.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}");

            Assert.True(BotCredential.Certificate.FromFile(pfx, "word").Value.HasPrivateKey);
            Assert.True(BotCredential.Certificate.FromFile(pem, null).Value.HasPrivateKey);
            Assert.ThrowsAny<CryptographicException>(() => BotCredential.Certificate.FromFile(pfx, "another"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_thumbprint_that_is_not_in_the_store_is_refused_at_start() =>
        Assert.Throws<ArgumentException>(() => BotCredential.Certificate.FromStore(new('0', 40), StoreLocation.CurrentUser));

    private static MsalConnectorTokens Tokens(ScriptedHttp outside, BotRegistration registration, BotCloud? cloud = null) =>
        new(registration, cloud ?? BotCloud.Public, new(outside, disposeHandler: false));

    private static string Token(string value) =>
        $$"""{ "token_type": "Bearer", "expires_in": 3600, "ext_expires_in": 3600, "access_token": "{{value}}" }""";

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        return request.CreateSelfSigned(Forge.Now, Forge.Now.AddYears(20));
    }
}
