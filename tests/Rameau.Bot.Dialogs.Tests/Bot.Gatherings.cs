using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Gatherings;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Whom people meet beside the pathway.</content>
internal sealed partial class Bot
{
    public GatheringDialog Gatherings { get; }

    public GatheringAuthorDialog GatheringAuthor { get; }

    public CoffeeDialog Coffees { get; }

    public CoffeePauseCommand CoffeePause { get; }
}
