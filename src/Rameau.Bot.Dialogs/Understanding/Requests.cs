using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>
/// Cuts « je viens mardi, c'est quoi le programme et inscris-moi à un coaching jeudi » into what it asks. Wary: a message is cut
/// only where every part is a request of its own and sure to be one, and where what it asks differs from its neighbours.
/// </summary>
internal sealed partial class Requests(Recogniser recogniser)
{
    /// <summary>Twice what one request needs: to cut a message wrongly is worse than to answer half of it.</summary>
    private const double Sure = 2 * Recogniser.Threshold;

    /// <summary>More commas and full stops than this are a text, not a list of requests.</summary>
    private const int MostClauses = 8;

    /// <summary>What follows them is theirs, whatever it looks like: a text to pass on, answers to choose from, a case.</summary>
    private static readonly HashSet<Intent> TakesTheRest = [Intent.Announce, Intent.PollCreate, Intent.CodevStart, Intent.CodevFeedback, Intent.EventCreate];

    /// <summary>Courtesy and calls for help go with what they surround.</summary>
    private static readonly HashSet<Intent> Wrapping = [Intent.OutOfScope, Intent.Greeting, Intent.Thanks, Intent.Help];

    /// <summary>What people say in two halves and mean as one: « annule jeudi et donne-moi mardi » moves a coaching.</summary>
    private static readonly Intent[][] Families =
    [
        [Intent.BookCoaching, Intent.RescheduleCoaching, Intent.CancelCoaching, Intent.ListCoaching],
        [Intent.FindContact, Intent.RequestIntro],
        [Intent.NextEvent, Intent.Programme],
        [Intent.MoveSession, Intent.RescheduleCoaching],
        [Intent.MyDataDelete, Intent.ConsentChange],
    ];

    private sealed record Part(string Text, Intent Intent);

    public IReadOnlyList<string> In(Utterance utterance)
    {
        var clauses = Clauses(utterance.Text);

        if (clauses.Count is < 2 or > MostClauses)
        {
            return [utterance.Text];
        }

        List<Part> parts = [];

        foreach (var (start, end) in clauses)
        {
            var open = parts is [.., var last] && TakesTheRest.Contains(last.Intent);
            var heard = recogniser.Recognise(utterance with { Text = utterance.Text[start..end] });
            var stands = !open && IsRequest(heard) && (parts is not [.., var before] || before.Intent != heard.Intent);

            if (stands)
            {
                parts.Add(new(utterance.Text[start..end], heard.Intent));
            }
            else if (parts.Count > 0 && !IsCourtesy(heard))
            {
                var from = utterance.Text.LastIndexOf(parts[^1].Text, start, StringComparison.Ordinal);
                parts[^1] = parts[^1] with { Text = utterance.Text[from..end] };
            }
            else if (!IsCourtesy(heard))
            {
                return [utterance.Text]; // what comes first decides what the rest is about
            }
        }

        return parts.Count > 1 && Differ(parts) && parts.All(part => Holds(part, utterance)) ? [.. parts.Select(part => part.Text)] : [utterance.Text];
    }

    /// <summary>« et préviens le groupe » tells nothing by itself: it goes with what the group is told of.</summary>
    private static bool IsRequest(Recognition heard) =>
        heard.Confidence >= Sure && !Wrapping.Contains(heard.Intent) && (heard.Intent is not Intent.Announce || heard.Slots.Has(SlotName.Message));

    private static bool IsCourtesy(Recognition heard) => heard.Intent is Intent.Greeting or Intent.Thanks && heard.Confidence >= Recogniser.Threshold;

    private static bool Differ(List<Part> parts) =>
        !Families.Any(family => parts.Count(part => family.Contains(part.Intent)) > 1) && parts.Select(part => part.Intent).Distinct().Count() == parts.Count;

    /// <summary>What was joined to a request must not have turned it into another.</summary>
    private bool Holds(Part part, Utterance utterance)
    {
        var heard = recogniser.Recognise(utterance with { Text = part.Text });
        return heard.Intent == part.Intent && heard.Confidence >= Sure;
    }

    /// <summary>Between marks and joining words; after a colon or within quotes nothing is cut.</summary>
    private static List<(int Start, int End)> Clauses(string text)
    {
        List<(int, int)> clauses = [];
        var start = 0;

        foreach (Match cut in Cut().Matches(text.Length <= Normalisation.Normaliser.Longest ? text : string.Empty))
        {
            if (Untouchable().Match(text) is { Success: true } free && free.Index < cut.Index)
            {
                break;
            }

            // A joining word or a comma parts two requests only where a second verb, a question or a person begins.
            if (EndsSentence().IsMatch(cut.Value) || Begins().IsMatch(Normalisation.Folding.Fold(text[(cut.Index + cut.Length)..])))
            {
                Add(clauses, text, start, cut.Index + (cut.Value.Contains('?', StringComparison.Ordinal) ? cut.Value.IndexOf('?', StringComparison.Ordinal) + 1 : 0));
                start = cut.Index + cut.Length;
            }
        }

        Add(clauses, text, start, text.Length);
        return clauses;
    }

    private static void Add(List<(int, int)> clauses, string text, int start, int end)
    {
        if (text[start..end].Any(char.IsLetterOrDigit))
        {
            clauses.Add((start, end));
        }
    }

    [GeneratedRegex(@"\s*[?!;\n]+\s*(?:(?:et|and|puis)\s+)?|\.+(?:\s+|$)(?:(?:et|and|puis)\s+)?|\s*,\s*(?:(?:et(?:\s+(?:aussi|puis|sinon))?|and(?:\s+(?:also|then))?|puis|ensuite|then|also|aussi|mais|but|sinon)\s+)?|\s+(?:et(?:\s+(?:aussi|puis|sinon))?|and(?:\s+(?:also|then))?|puis|ensuite|then|mais|but)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();

    [GeneratedRegex(@"[?!;\n]|^\.")]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"\s:|:\s|«|""|“")]
    private static partial Regex Untouchable();

    [GeneratedRegex(
        @"^(?:svp |stp |please |aussi |also |au passage |je |j['’ ]|tu |on |nous |vous |c['’ ]?est |quand |quel|quoi|ou (?:est|se|a)|comment |combien |qui |est[- ]ce|y a|il (?:me|nous|faut)|peux|pouvez|pourr|merci d|dis[- ]|donne|montre|envoi|rappelle|inscri|reserv|cherche|trouve|mets|met |annul|decal|deplac|report|lance|cree|organis|abonn|desabonn|desinscri|prend|cale|bloque|ajoute|supprim|efface|coupe|suspend|arrete|annonce|previen|"
        + @"i['’ ]|we |you |what|when|where|how|who|which|is |are |do |does |can |could |would |will |book |cancel |move |tell |show |give |send |find |put |sign |subscribe|unsubscribe|stop |pause |mute |launch |start |create |schedule |reschedule |let |remind |delete |export |help )")]
    private static partial Regex Begins();
}
