using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Links;

/// <summary>Writes pages as HTML that needs no script, no font and no picture, in light and dark, phones first.</summary>
public static class PageHtml
{
    /// <summary>The hidden field that tells a form of ours from one that another site sends here.</summary>
    public const string FormToken = "form";

    private const string Style =
        """
        :root{color-scheme:light dark;--ink:#1b1f24;--soft:#50565e;--ground:#f5f6f4;--sheet:#fff;--edge:#8a9099;--deep:#1f5b3f;--on:#fff}
        @media(prefers-color-scheme:dark){:root{--ink:#eceeea;--soft:#b4bab2;--ground:#16191a;--sheet:#202426;--edge:#7d858c;--deep:#8fd3ab;--on:#10231a}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
        main{max-width:36rem;margin:0 auto;padding:1.25rem}
        @media(min-width:40rem){main{margin:3rem auto;padding:2rem;background:var(--sheet);border-radius:.75rem}}
        h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem}
        p{margin:.5rem 0}
        .house{margin:0;font-weight:600;color:var(--deep)}
        .soft{color:var(--soft);font-size:.9375rem}
        .state{font-weight:600;margin-top:1rem}
        .note{border-inline-start:.25rem solid var(--deep);padding:.25rem .75rem;margin:1rem 0;font-weight:600}
        blockquote{margin:1rem 0;padding:.25rem .75rem;border-inline-start:.25rem solid var(--edge);white-space:pre-line}
        form{margin:1.25rem 0}
        fieldset{border:0;padding:0;margin:0 0 1.25rem;min-width:0}
        legend{font-weight:600;padding:0;margin:0 0 .25rem}
        label{display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
        input{width:1.25rem;height:1.25rem;flex:none;margin:0;accent-color:var(--deep)}
        .acts{display:flex;flex-wrap:wrap;gap:.75rem}
        button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;border-radius:.5rem;border:2px solid var(--deep);background:transparent;color:var(--deep);cursor:pointer;flex:1 1 auto}
        button.first{background:var(--deep);color:var(--on)}
        a{color:var(--deep)}
        :focus-visible{outline:3px solid var(--deep);outline-offset:2px}
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Nothing is loaded, nothing is run, nothing frames it, and forms go back to where they came from.</summary>
    public static string ContentPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <param name="path">Where its forms are sent.</param>
    /// <param name="formToken">Null for a page without forms.</param>
    public static string Write(Page page, Language language, string path = "", string? formToken = null)
    {
        StringBuilder html = new();
        html.Append("<!doctype html>\n<html lang=\"").Append(language is Language.English ? "en" : "fr").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>").Append(Text(page.Title))
            .Append(" · Le RAMEAU</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<p class=\"house\">Le RAMEAU</p>\n<h1>").Append(Text(page.Title)).Append("</h1>\n");

        foreach (var part in page.Parts)
        {
            Append(html, part, path, formToken);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, PagePart part, string path, string? formToken) => _ = part switch
    {
        PagePart.Line { Text: var text } => html.Append("<p>").Append(Text(text)).Append("</p>\n"),
        PagePart.Note { Text: var text } => html.Append("<p class=\"note\" role=\"status\">").Append(Text(text)).Append("</p>\n"),
        PagePart.State { Text: var text } => html.Append("<p class=\"state\">").Append(Text(text)).Append("</p>\n"),
        PagePart.Subtle { Text: var text } => html.Append("<p class=\"soft\">").Append(Text(text)).Append("</p>\n"),
        PagePart.Quote { Text: var text } => html.Append("<blockquote>").Append(Text(text)).Append("</blockquote>\n"),
        PagePart.Download one => html.Append("<p><a href=\"").Append(Text($"{path}/{one.Part}")).Append("\">").Append(Text(one.Text)).Append("</a></p>\n"),
        PagePart.Form form => Form(html, form, path, formToken),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static StringBuilder Form(StringBuilder html, PagePart.Form form, string path, string? formToken)
    {
        html.Append("<form method=\"post\" action=\"").Append(Text(path)).Append("\">\n<input type=\"hidden\" name=\"").Append(FormToken).Append("\" value=\"").Append(Text(formToken ?? string.Empty)).Append("\">\n");

        foreach (var field in form.Fields)
        {
            var (type, name, legend, choices) = field switch
            {
                FormField.Boxes it => ("checkbox", it.Name, it.Legend, it.Choices),
                FormField.OneOf it => ("radio", it.Name, it.Legend, it.Choices),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            html.Append("<fieldset>\n<legend>").Append(Text(legend)).Append("</legend>\n");

            foreach (var choice in choices)
            {
                html.Append("<label><input type=\"").Append(type).Append("\" name=\"").Append(Text(name)).Append("\" value=\"").Append(Text(choice.Value))
                    .Append(choice.IsChosen ? "\" checked>" : "\">").Append("<span>").Append(Text(choice.Text)).Append("</span></label>\n");
            }

            html.Append("</fieldset>\n");
        }

        html.Append("<div class=\"acts\">\n");

        foreach (var button in form.Buttons)
        {
            html.Append("<button name=\"").Append(FormButton.Name).Append("\" value=\"").Append(Text(button.Value)).Append(button.IsFirst ? "\" class=\"first\">" : "\">")
                .Append(Text(button.Text)).Append("</button>\n");
        }

        return html.Append("</div>\n</form>\n");
    }

    private static string Text(string plain) => Html.Encode(plain);
}
