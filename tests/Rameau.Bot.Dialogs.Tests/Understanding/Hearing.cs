using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>The recogniser as the program carries it, with some people to know.</summary>
internal static class Hearing
{
    public static readonly Recogniser Recogniser = Recogniser.Load();

    public static readonly Acquaintances Friends = Knowing(
        "Karim Soleillade", "Claire Vasselin-Rêve", "Élodie Quatrevents", "Paul-Émile Dorsagne", "Sofia Larivoltaire", "Sofia Grandecombe", "Hélène Miroirdeau");

    public static ZonedDateTime At(string local) =>
        LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    public static Recognition Hear(string text, string at = "2027-03-10T09:00:00") => Recogniser.Recognise(new(text, At(at), Friends));

    public static Acquaintances Knowing(params IEnumerable<string> names) =>
        new(names.Select(name => new Acquaintance(new(name), name[..name.IndexOf(' ', StringComparison.Ordinal)], name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..])), [(new("P2"), "Promotion Bruyère")]);

    /// <summary>Sentences that the recogniser has never learnt from.</summary>
    public static IReadOnlyList<LabelledSentence> Unseen(string folder) =>
    [
        .. System.IO.Directory.EnumerateFiles(Repository.PathOf($"tests/Rameau.Bot.Dialogs.Tests/Understanding/{folder}"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(LabelledSentence.Parse),
    ];
}
