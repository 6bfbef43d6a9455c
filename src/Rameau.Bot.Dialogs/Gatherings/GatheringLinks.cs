using NodaTime;
using Rameau.Bot.Domain.Links;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>What addresses outside Teams are for.</summary>
public static class GatheringLinks
{
    /// <summary>The calendar file of one gathering; its argument is the gathering's name.</summary>
    public static readonly LinkPurpose Calendar = new("gathering/calendar", Duration.FromDays(7));
}
