using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Links;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Links;

/// <summary>Addresses as they reach people by mail, over HTTP as browsers, scanners and attackers use them.</summary>
public sealed class LinkPagesTests : IAsyncLifetime, IDisposable
{
    private const string Argument = "P2/S2";

    private static readonly PersonId Claire = new("p2-01");

    private readonly SamplePage often = new(SamplePage.Often), once = new(SamplePage.Once);
    private readonly HttpClient http = new();
    private BotInRoom bot = null!;

    private ISignedLinks Links => bot.Services.GetRequiredService<ISignedLinks>();

    private Instant Now => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    public async Task InitializeAsync() =>
        bot = await BotInRoom.StartAsync(new BotSetup { Replacing = services => services.AddSingleton<ILinkPage>(often).AddSingleton<ILinkPage>(once) });

    public void Dispose() => http.Dispose();

    public Task DisposeAsync() => bot.DisposeAsync().AsTask();

    [Fact]
    public async Task Looking_changes_nothing_however_often_and_the_form_acts()
    {
        var url = await MakeAsync(SamplePage.Often);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Contains("acts 0", await http.GetStringAsync(url), StringComparison.Ordinal);
        }

        Assert.Contains("acts 1", await (await PostAsync(url, await FormAsync(url))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("acts 2", await (await PostAsync(url, await FormAsync(url))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_says_nothing_and_its_page_is_kept_by_nobody()
    {
        var url = await MakeAsync(SamplePage.Often);
        var page = await http.GetAsync(url);
        var text = await page.Content.ReadAsStringAsync();

        Assert.Matches("^/lien/[A-Za-z0-9_-]{64}$", url.AbsolutePath);
        Assert.NotEqual(url, await MakeAsync(SamplePage.Often));
        Assert.Contains("<html lang=\"fr\">", text, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", text, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Equal(("no-referrer", "noindex, nofollow", "nosniff", "DENY"), (Header("Referrer-Policy"), Header("X-Robots-Tag"), Header("X-Content-Type-Options"), Header("X-Frame-Options")));
        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Set-Cookie"));

        string Header(string name) => page.Headers.GetValues(name).Single();
    }

    [Fact]
    public async Task Whatever_is_wrong_with_an_address_the_answer_is_the_same()
    {
        var url = await MakeAsync(SamplePage.Often);
        var used = await MakeAsync(SamplePage.Once);
        await PostAsync(used, await FormAsync(used));
        var foreign = await MakeAsync(new("sample/nobody-serves-this", Duration.FromDays(7)));
        var revoked = await MakeAsync(SamplePage.Once, new("p2-02"));
        await Links.RevokeAsync(SamplePage.Once, new("p2-02"), default);
        var brief = await MakeAsync(new(SamplePage.Often.Name, Duration.Zero));
        Uri[] wrong = [Altered(url), new($"{bot.Url}lien/x"), new($"{bot.Url}lien/{new string('A', 64)}"), used, foreign, revoked, brief, new($"{url}/autre.ics")];

        List<(HttpStatusCode, string)> answers = [];

        foreach (var one in wrong)
        {
            var answer = await http.GetAsync(one);
            answers.Add((answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        var same = Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.NotFound, same.Item1);
        Assert.Contains("Ce lien n’est plus valable", same.Item2, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task An_address_signed_for_one_purpose_opens_no_other_though_the_store_says_so()
    {
        var url = await MakeAsync(SamplePage.Once);
        await using var command = bot.Services.GetRequiredService<System.Data.Common.DbDataSource>().CreateCommand($"UPDATE signed_link SET purpose = '{SamplePage.Often.Name}'");
        await command.ExecuteNonQueryAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(url)).StatusCode);
    }

    [Fact]
    public async Task What_is_done_once_is_done_once_and_another_address_does_it_again()
    {
        var url = await MakeAsync(SamplePage.Once);
        var form = await FormAsync(url);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(url, form)));

        Assert.Equal(1, once.Acts);
        Assert.Equal([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.NotFound, 3)], answers.Select(one => one.StatusCode).Order());

        var other = await MakeAsync(SamplePage.Once);
        await PostAsync(other, await FormAsync(other));
        Assert.Equal(2, once.Acts);
    }

    [Fact]
    public async Task A_form_that_was_made_elsewhere_is_shown_again_and_does_nothing()
    {
        var url = await MakeAsync(SamplePage.Once);
        var another = await FormAsync(await MakeAsync(SamplePage.Once));

        foreach (var token in (string[])[another, "x", string.Empty])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(url, token)).StatusCode);
        }

        var old = await FormAsync(url);
        bot.Services.GetRequiredService<RoomClock>().AdvanceTo((Now + Duration.FromDays(2)).ToDateTimeOffset());
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(url, old)).StatusCode);
        Assert.Equal(0, once.Acts);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(url, await FormAsync(url))).StatusCode);
    }

    [Fact]
    public async Task One_link_is_answered_so_often_in_a_minute_and_the_rest_of_the_program_goes_on()
    {
        var (url, other) = (await MakeAsync(SamplePage.Often), await MakeAsync(SamplePage.Often));

        for (var i = 0; i < LinkLimits.OfLink; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(url)).StatusCode);
        }

        var refused = await http.GetAsync(url);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("Trop de demandes", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(other)).StatusCode);
    }

    [Fact]
    public async Task A_caller_who_tries_many_addresses_is_refused()
    {
        List<HttpStatusCode> answers = [];

        for (var i = 0; i <= LinkLimits.OfCaller; i++)
        {
            answers.Add((await http.GetAsync(new Uri($"{bot.Url}lien/guess-{i}"))).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.NotFound, LinkLimits.OfCaller), HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri($"{bot.Url}health"))).StatusCode);
    }

    private async Task<Uri> MakeAsync(LinkPurpose purpose, PersonId? subject = null) => new((await Links.MakeAsync(purpose, subject ?? Claire, Argument, Now, default))!);

    private Task<string> FormAsync(Uri url) => new WebForm(http).TokenAsync(url.AbsoluteUri);

    private Task<HttpResponseMessage> PostAsync(Uri url, string form) => new WebForm(http).PostAsync(url.AbsoluteUri, form, "go");

    private static Uri Altered(Uri url) => new($"{url.AbsoluteUri[..^1]}{(url.AbsoluteUri[^1] == 'A' ? 'B' : 'A')}");
}
