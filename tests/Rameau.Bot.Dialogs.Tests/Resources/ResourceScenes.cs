using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>All that is said of the catalogue, in whatever language it is given.</summary>
internal static class ResourceScenes
{
    private const string Example = "un exemple de partenariat avec une entreprise";
    private const string Unknown = "épisode 9 du MOOC partenariats";

    private static readonly Resource Gone = new(new("retiree"), "guide", "Un guide retiré", "Il n’est plus là.");

    /// <summary>What the catalogue says itself, and what was asked.</summary>
    public static IEnumerable<string> Content =>
    [
        .. ContentLibrary.Catalogue.SelectMany(one => new[] { one.Title, one.Summary }),
        .. ContentLibrary.Facts.SelectMany(fact => fact.Figures.Select(figure => figure.Of).Append(fact.Claim).Append(fact.Source)).SelectMany(said => new[] { said.French, said.English }),
        Gone.Title, Example, Unknown, "modèle hybride", "partenariat", "entreprise",
    ];

    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn group, Turn alone)
    {
        await database.Catalogue.TrySaveAsync([.. ContentLibrary.Entries, new(Gone, EntryState.Retired, new(2028, 3, 1))], default);
        ResourceVote vote = new(Example, "crn-partenariats-illustrations", true);

        return
        [
            await bot.AskedAsync(Example, group),
            await bot.AskedAsync("une trame pour un modèle hybride", alone),
            await bot.AskedAsync("rapport PHARE Bretagne", alone),
            await bot.AskedAsync("la conférence au CESE de 2015", alone),
            await bot.AskedAsync("combien de citoyens voient les partenariats comme source d’innovation ?", alone),
            await bot.AskedAsync("les notes des fragilités prioritaires", alone),
            await bot.AskedAsync("les priorités en Île-de-France", alone),
            await bot.AskedAsync(Unknown, alone),
            await bot.AskedAsync(" ", alone),
            await bot.Resources.HandleAsync(vote, group, default),
            await bot.Resources.HandleAsync(vote with { IsUseful = false }, alone, default),
            await bot.Resources.HandleAsync(vote with { Resource = Gone.Id.Value }, alone, default),
            await bot.Resources.HandleAsync(new ResourceNarrow(Example), alone, default),
            await bot.Resources.HandleAsync(new ResourceNarrow("modèle hybride"), alone, default),
            await bot.Resources.HandleAsync(new ResourceLook(Example, Shelf.Tools), alone, default),
            await bot.Resources.HandleAsync(new ResourceFilter(Example, Shelf.Tools, "rse-partenariats"), alone, default),
            await bot.Resources.HandleAsync(new ResourceEntry(vote.Resource, Example), alone, default),
            await bot.Resources.HandleAsync(new ResourceLook(Unknown, Shelf.Tools), alone, default),
            await bot.Resources.HandleAsync(new ResourceLook("zzz", Theme: "modeles-hybrides"), alone, default),
            await bot.Resources.HandleAsync(new ResourceAsk(Example), alone with { Promotion = null }, default),
        ];
    }
}

internal static class Asking
{
    /// <summary>The question as a sentence that was understood as one.</summary>
    public static Task<Reply> AskedAsync(this Bot bot, string text, Turn turn) =>
        bot.Resources.HandleAsync(new Dialogs.Turns.Heard(text, new(Dialogs.Understanding.Intent.FindResource, 1, Dialogs.Understanding.SlotSet.Empty, [], Dialogs.Understanding.Explanation.None)), turn, default);
}
