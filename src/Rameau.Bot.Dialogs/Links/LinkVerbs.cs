using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>One's own links are for oneself, another's for Le RAMEAU's team. An address is a key, so no answer that holds one is kept.</summary>
public static class LinkVerbs
{
    public static IEnumerable<CardVerb> Of(MyLinksDialog mine, LinkForDialog others) =>
    [
        CardVerb.Of(LinkMine.Verb, Power.Anyone, LinkJson.Default.LinkMine, mine) with { IsConfidential = true },
        CardVerb.Of(LinkFor.Verb, Power.Staff, LinkJson.Default.LinkFor, others) with { IsConfidential = true },
    ];
}
