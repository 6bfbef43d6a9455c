using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Whom people meet beside the pathway.</content>
internal sealed partial class Bot
{
    public GatheringDialog Gatherings { get; private set; } = null!;

    public GatheringAuthorDialog GatheringAuthor { get; private set; } = null!;

    public CoffeeDialog Coffees { get; private set; } = null!;

    public CoffeePauseCommand CoffeePause { get; private set; } = null!;

    private IReadOnlyList<IMessage> GatheringMessages { get; set; } = [];

    private IEnumerable<ICommand> GatheringCommands => [Gatherings, GatheringAuthor, Coffees, CoffeePause];

    private IEnumerable<CardVerb> GatheringVerbsOf => [.. GatheringVerbs.Of(Gatherings, GatheringAuthor), .. CoffeeVerbs.Of(Coffees)];

    private void AddGatherings(TestDatabase database)
    {
        GatheringViews gatherings = new(database.Gatherings, database.Promotions, database.People);
        CoffeeViews coffees = new(database.CoffeePairs, database.People, database.Promotions);
        Gatherings = new(database.Gatherings, gatherings, Plans, database.Ledger, SignedLinks);
        GatheringAuthor = new(database.Gatherings, gatherings, database.Promotions, Plans, database.Ledger);
        Coffees = new(database.CoffeePairs, coffees, database.Promotions);
        CoffeePause = new(Coffees, coffees);
        GatheringMessages = [new GatheringMessages(gatherings), new CoffeeMessages(coffees)];
    }
}
