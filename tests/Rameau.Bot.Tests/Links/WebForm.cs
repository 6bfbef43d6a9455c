using System.Text.RegularExpressions;

namespace Rameau.Bot.Tests.Links;

/// <summary>Somebody with a browser and no Teams.</summary>
internal sealed partial class WebForm(HttpClient http)
{
    public Task<string> ReadAsync(string url) => http.GetStringAsync(new Uri(url));

    /// <summary>The token of the form that the page shows.</summary>
    public async Task<string> TokenAsync(string url) => Token().Match(await ReadAsync(url)).Groups[1].Value;

    /// <summary>Opens the page and presses a button, with what is filled in.</summary>
    public async Task<HttpResponseMessage> PressAsync(string url, string act, params IEnumerable<KeyValuePair<string, string>> filled) =>
        await PostAsync(url, await TokenAsync(url), act, filled);

    public async Task<HttpResponseMessage> PostAsync(string url, string token, string act, params IEnumerable<KeyValuePair<string, string>> filled)
    {
        using FormUrlEncodedContent content = new([new("form", token), new("act", act), .. filled]);
        return await http.PostAsync(new Uri(url), content);
    }

    [GeneratedRegex("name=\"form\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
