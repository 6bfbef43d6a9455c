using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>What is said of the catalogue: answers, why they fit, and what to do where there is none.</summary>
public interface IResourceWording
{
    /// <summary>What kind of thing an entry is: « Boîte à outils », « Rapport régional ».</summary>
    string Kind(Resource resource);
    string Shelf(Shelf shelf);
    string Theme(string slug);

    /// <summary>The notification: « J’ai trouvé : Boîte à outils ».</summary>
    string Found(string title);

    /// <summary>Reasons why an entry fits, each a clause: « cela parle de « RSE » », « c’est un thème de votre parcours ».</summary>
    string About(IReadOnlyList<string> words);
    string OnShelf(Shelf shelf);
    string OfYourTheme { get; }
    string Announced { get; }
    string Past { get; }
    string NoAddress { get; }
    string OthersTitle { get; }
    string OpenButton { get; }

    /// <summary>A tap on an entry of a list, read aloud.</summary>
    string EntryButton { get; }
    string UsefulButton { get; }
    string UselessButton { get; }
    string AskButton { get; }
    string NarrowButton { get; }

    /// <summary>Of at least one: « 3 personnes l’ont trouvé utile. »</summary>
    string UsefulTo(int people);
    string FoundUseful { get; }
    string FoundUseless { get; }

    string Retired(string title);

    string NarrowTitle { get; }
    string NarrowLine { get; }
    string ThemeLabel { get; }
    string AllThemes { get; }
    string AllShelves { get; }
    string OnlyIn(string part);
    string NothingIn(string part);
    string WholeButton { get; }

    string NotFoundTitle { get; }
    string NotFound(string question);
    string NearestTitle { get; }
    string WhatToAsk { get; }
    string Example { get; }

    string AskTitle { get; }
    string AskStaff(IReadOnlyList<string> names);
    string AskWith { get; }
    string BackButton { get; }

    /// <summary>« 69 % », « 7,1 / 10 », « 1 200 000 ».</summary>
    string Value(decimal value, Unit unit);
    string Source(string source, string when);
    string AsOfTheStudy { get; }
}
