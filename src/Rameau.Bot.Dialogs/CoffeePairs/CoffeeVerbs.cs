using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>Each about oneself alone.</summary>
public static class CoffeeVerbs
{
    public static IEnumerable<CardVerb> Of(CoffeeDialog coffees) =>
    [
        CardVerb.Of(CoffeeLook.Verb, Power.Anyone, CoffeeJson.Default.CoffeeLook, coffees),
        CardVerb.Of(CoffeeJoin.Verb, Power.Anyone, CoffeeJson.Default.CoffeeJoin, coffees),
        CardVerb.Of(CoffeePause.Verb, Power.Anyone, CoffeeJson.Default.CoffeePause, coffees),
        CardVerb.Of(CoffeeMove.Verb, Power.Anyone, CoffeeJson.Default.CoffeeMove, coffees),
        CardVerb.Of(CoffeeMet.Verb, Power.Anyone, CoffeeJson.Default.CoffeeMet, coffees),
    ];
}
