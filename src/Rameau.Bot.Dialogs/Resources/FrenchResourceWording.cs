using System.Globalization;
using Rameau.Bot.Domain.Resources;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Resources;

internal sealed class FrenchResourceWording(bool tu = false) : IResourceWording
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["module"] = "Module de formation", ["mooc"] = "MOOC", ["mooc-episode"] = "Épisode de MOOC", ["video"] = "Vidéo", ["newsletter"] = "Newsletter",
        ["bulletin"] = "Bulletin", ["evenement"] = "Évènement", ["etude"] = "Étude", ["communique"] = "Communiqué de presse", ["schema"] = "Schéma",
        ["rapport-regional"] = "Rapport régional", ["referentiel"] = "Référentiel", ["recit"] = "Récit", ["format"] = "Format", ["formation"] = "Formation",
        ["parcours"] = "Parcours d’expérience", ["fiche-modalite"] = "Le parcours en pratique", ["communaute"] = "Communauté", ["annuaire"] = "Annuaire",
        ["reponse"] = "Réponse d’une personne", ["fiche"] = "Fiche",
    };

    private static readonly Dictionary<string, string> Themes = new()
    {
        ["co-construction-territoriale"] = "Co-construction territoriale", ["nouvelles-alliances"] = "Nouvelles alliances", ["changement-echelle"] = "Changement d’échelle",
        ["modeles-hybrides"] = "Modèles hybrides", ["rse-partenariats"] = "RSE & partenariats",
    };

    public string Kind(Resource resource) => resource.Shelf is { } shelf ? Shelf(shelf) : Kinds.GetValueOrDefault(resource.Kind) ?? Capital(resource.Kind);

    public string Shelf(Shelf shelf) => shelf switch
    {
        Domain.Resources.Shelf.Publications => "Publications",
        Domain.Resources.Shelf.Illustrations => "Illustrations",
        Domain.Resources.Shelf.Methods => "Méthodes",
        _ => "Outils",
    };

    public string Theme(string slug) => Themes.GetValueOrDefault(slug) ?? Capital(slug);
    public string Found(string title) => $"J’ai trouvé{NoBreakSpace}: {title}";

    public string About(IReadOnlyList<string> words) => $"cela parle de {Joined([.. words.Select(word => $"«{NoBreakSpace}{word}{NoBreakSpace}»")], "et")}";
    public string OnShelf(Shelf shelf) => $"c’est sur le rayon «{NoBreakSpace}{Shelf(shelf)}{NoBreakSpace}»";
    public string OfYourTheme => tu ? "c’est un thème de ton parcours" : "c’est un thème de votre parcours";
    public string Announced => "Parution annoncée\u00A0: l’équipe du RAMEAU la confirme sur demande.";
    public string Past => "Cet évènement est passé.";
    public string NoAddress => tu ? "L’adresse n’est pas encore au catalogue\u00A0: demande-la à quelqu’un." : "L’adresse n’est pas encore au catalogue\u00A0: demandez-la à quelqu’un.";
    public string OthersTitle => "Aussi";
    public string OpenButton => "Ouvrir";
    public string EntryButton => "Voir cette ressource";
    public string UsefulButton => "Utile";
    public string UselessButton => "Pas utile";
    public string AskButton => "Demander à quelqu’un";
    public string NarrowButton => "Affiner";
    public string UsefulTo(int people) => people == 1 ? "1 personne l’a trouvé utile." : $"{people} personnes l’ont trouvé utile.";
    public string FoundUseful => tu ? "Noté\u00A0: utile pour toi." : "Noté\u00A0: utile pour vous.";
    public string FoundUseless => tu ? "Noté\u00A0: pas utile pour toi." : "Noté\u00A0: pas utile pour vous.";

    public string Retired(string title) => $"«{NoBreakSpace}{title}{NoBreakSpace}» n’est plus au catalogue.";

    public string NarrowTitle => "Affiner";
    public string NarrowLine => tu ? "Choisis un thème si tu veux, puis un rayon." : "Choisissez un thème si vous voulez, puis un rayon.";
    public string ThemeLabel => "Thème";
    public string AllThemes => "Tous les thèmes";
    public string AllShelves => "Tous les rayons";
    public string OnlyIn(string part) => $"Seulement «{NoBreakSpace}{part}{NoBreakSpace}»";
    public string NothingIn(string part) => $"Rien là-dessus dans «{NoBreakSpace}{part}{NoBreakSpace}».";
    public string WholeButton => "Tout le catalogue";

    public string NotFoundTitle => "Je ne sais pas";
    public string NotFound(string question) => $"Rien dans le catalogue ne répond à «{NoBreakSpace}{question}{NoBreakSpace}».";
    public string NearestTitle => "Le plus proche que j’aie";
    public string WhatToAsk => tu ? "Que cherches-tu\u202F?" : "Que cherchez-vous\u202F?";
    public string Example => tu
        ? "Dis le sujet et la sorte de réponse\u00A0: «\u00A0un exemple de partenariat\u00A0», «\u00A0une grille pour le modèle économique\u00A0»."
        : "Dites le sujet et la sorte de réponse\u00A0: «\u00A0un exemple de partenariat\u00A0», «\u00A0une grille pour le modèle économique\u00A0».";

    public string AskTitle => "À qui demander";
    public string AskStaff(IReadOnlyList<string> names) => names.Count == 0 ? "L’équipe du RAMEAU répond." : $"Dans l’équipe du RAMEAU{NoBreakSpace}: {Joined(names, "ou")}.";
    public string AskWith => tu ? "Ta question, à recopier\u00A0:" : "Votre question, à recopier\u00A0:";

    public string BackButton => "Revoir la réponse";

    public string Value(decimal value, Unit unit) => unit switch
    {
        Unit.Percent => $"{value.ToString("0.#", Culture)}{NoBreakSpace}%",
        Unit.Mark => $"{value.ToString("0.#", Culture)} / 10",
        _ => value.ToString("#,0", Culture),
    };

    public string Source(string source, string when) => $"Source{NoBreakSpace}: {source}, {when}.";
    public string AsOfTheStudy => "Chiffres de l’étude, pas d’aujourd’hui.";
}
