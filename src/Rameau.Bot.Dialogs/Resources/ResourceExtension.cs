using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>The catalogue, from where one writes: nothing in it is personal, so what is chosen may stand in any chat.</summary>
public sealed class ResourceExtension(Librarian librarian, IPathways pathways) : IMessageExtension
{
    /// <summary>As the manifest names what is typed.</summary>
    private const string Typed = "q";

    public string CommandId => "findResource";

    public async Task<Found> SearchAsync(MessageExtensionQuery query, Turn turn, CancellationToken ct)
    {
        var library = await librarian.LibraryAsync(ct);
        EntryCard card = new(turn.Texts, promotion: null);
        var theme = turn.Promotion is { } promotion ? pathways.Find(promotion.Pathway)?.Theme : null;
        var text = query.Parameters.GetValueOrDefault(Typed, string.Empty).Trim();
        Resource[] found = text.Length > 0
            ? [.. library.Ask(new(text, theme), query.Skip + query.Count) is { Findings: { IsAnswered: true } findings } ? findings.Matches.Select(match => match.Resource) : []]
            : theme is null ? [] : [.. library.OfTheme(theme)];

        return (text.Length, found.Length) switch
        {
            (0, 0) => new Found.Nothing(turn.Texts.Resources.WhatToAsk),
            (_, 0) => new Found.Nothing(turn.Texts.Resources.NotFound(text)),
            _ => new Found.Results([.. found.Skip(query.Skip).Take(query.Count).Select(card.DrawFound)]),
        };
    }
}
