using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>What can be tapped on an answer, and what is asked in one's own words.</summary>
public static class ResourceVerbs
{
    public static IEnumerable<CardVerb> Of(ResourceDialog resources) =>
    [
        CardVerb.Of(ResourceLook.Verb, Power.Anyone, ResourceJson.Default.ResourceLook, resources),
        CardVerb.Of(ResourceEntry.Verb, Power.Anyone, ResourceJson.Default.ResourceEntry, resources),
        CardVerb.Of(ResourceFilter.Verb, Power.Anyone, ResourceJson.Default.ResourceFilter, resources),
        CardVerb.Of(ResourceNarrow.Verb, Power.Anyone, ResourceJson.Default.ResourceNarrow, resources),
        CardVerb.Of(ResourceVote.Verb, Power.Anyone, ResourceJson.Default.ResourceVote, resources),
        CardVerb.Of(ResourceAsk.Verb, Power.Anyone, ResourceJson.Default.ResourceAsk, resources),
    ];

    public static IEnumerable<SentenceRule> Sentences(ResourceDialog resources) => [new(Intent.FindResource, Power.Anyone, resources.HandleAsync)];
}
