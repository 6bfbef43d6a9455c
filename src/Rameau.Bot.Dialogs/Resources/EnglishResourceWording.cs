using System.Globalization;
using Rameau.Bot.Domain.Resources;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Resources;

internal sealed class EnglishResourceWording : IResourceWording
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["module"] = "Training module", ["mooc"] = "MOOC", ["mooc-episode"] = "MOOC episode", ["video"] = "Video", ["newsletter"] = "Newsletter",
        ["bulletin"] = "Bulletin", ["evenement"] = "Event", ["etude"] = "Study", ["communique"] = "Press release", ["schema"] = "Diagram",
        ["rapport-regional"] = "Regional report", ["referentiel"] = "Reference framework", ["recit"] = "Story", ["format"] = "Format", ["formation"] = "Training",
        ["parcours"] = "Pathway", ["fiche-modalite"] = "The pathway in practice", ["communaute"] = "Community", ["annuaire"] = "Directory",
        ["reponse"] = "Somebody’s answer", ["fiche"] = "Note",
    };

    private static readonly Dictionary<string, string> Themes = new()
    {
        ["co-construction-territoriale"] = "Territorial co-construction", ["nouvelles-alliances"] = "New alliances", ["changement-echelle"] = "Scaling up",
        ["modeles-hybrides"] = "Hybrid models", ["rse-partenariats"] = "CSR & partnerships",
    };

    public string Kind(Resource resource) => resource.Shelf is { } shelf ? Shelf(shelf) : Kinds.GetValueOrDefault(resource.Kind) ?? Capital(resource.Kind);

    public string Shelf(Shelf shelf) => shelf switch
    {
        Domain.Resources.Shelf.Publications => "Publications",
        Domain.Resources.Shelf.Illustrations => "Examples",
        Domain.Resources.Shelf.Methods => "Methods",
        _ => "Tools",
    };

    public string Theme(string slug) => Themes.GetValueOrDefault(slug) ?? Capital(slug);
    public string Found(string title) => $"I found: {title}";

    public string About(IReadOnlyList<string> words) => $"it is about {Joined([.. words.Select(word => $"“{word}”")], "and")}";
    public string OnShelf(Shelf shelf) => $"it is on the shelf “{Shelf(shelf)}”";
    public string OfYourTheme => "it is a theme of your pathway";
    public string Announced => "Announced: Le RAMEAU’s team confirms on request that it came out.";
    public string Past => "This event is over.";
    public string NoAddress => "Its address is not in the catalogue yet: ask somebody for it.";
    public string OthersTitle => "Also";
    public string OpenButton => "Open";
    public string EntryButton => "See this resource";
    public string UsefulButton => "Useful";
    public string UselessButton => "Not useful";
    public string AskButton => "Ask somebody";
    public string NarrowButton => "Narrow down";
    public string UsefulTo(int people) => people == 1 ? "1 person found it useful." : $"{people} people found it useful.";
    public string FoundUseful => "Noted: useful to you.";
    public string FoundUseless => "Noted: not useful to you.";

    public string Retired(string title) => $"“{title}” is no longer in the catalogue.";

    public string NarrowTitle => "Narrow down";
    public string NarrowLine => "Choose a theme if you like, then a shelf.";
    public string ThemeLabel => "Theme";
    public string AllThemes => "All themes";
    public string AllShelves => "All shelves";
    public string OnlyIn(string part) => $"Only “{part}”";
    public string NothingIn(string part) => $"Nothing on this in “{part}”.";
    public string WholeButton => "The whole catalogue";

    public string NotFoundTitle => "I don’t know";
    public string NotFound(string question) => $"Nothing in the catalogue answers “{question}”.";
    public string NearestTitle => "The nearest I have";
    public string WhatToAsk => "What are you looking for?";
    public string Example => "Tell the subject and the kind of answer: “an example of a partnership”, “a grid for the business model”.";

    public string AskTitle => "Whom to ask";
    public string AskStaff(IReadOnlyList<string> names) => names.Count == 0 ? "Le RAMEAU’s team answers." : $"In Le RAMEAU’s team: {Joined(names, "or")}.";
    public string AskWith => "Your question, to copy:";

    public string BackButton => "Back to the answer";

    public string Value(decimal value, Unit unit) => unit switch
    {
        Unit.Percent => $"{value.ToString("0.#", Culture)}%",
        Unit.Mark => $"{value.ToString("0.#", Culture)} / 10",
        _ => value.ToString("#,0", Culture),
    };

    public string Source(string source, string when) => $"Source: {source}, {when}.";
    public string AsOfTheStudy => "Figures of the study, not of today.";
}
