using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding.Dates;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>« Pause café jusqu'en mars »: the day it ends by itself; alone, the card where one chooses it.</summary>
public sealed class CoffeePauseCommand(CoffeeDialog coffees, CoffeeViews views) : IOpenCommand
{
    public CommandName Name { get; } = new(
        "pause café", "pause coffees",
        "Passer son tour aux cafés jusqu’à un jour.",
        "Skip the coffees until a day.");

    public IReadOnlyList<string> Synonyms { get; } = ["pause cafe", "pause cafes", "pause des cafes", "coffee break"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => coffees.HandleAsync(turn, ct);

    public async Task<Reply> HandleAsync(string rest, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Saying(turn.Texts.Chat.UnknownPerson);
        }

        var today = (await views.OfAsync(person, null, turn.Now, ct)).Today;
        var done = await coffees.PauseAsync(FirstDayOf(rest, today), resumes: false, turn, ct);
        var said = turn.InGroup ? PrivateDoor.Acknowledge(turn, turn.Texts.Coffees.Title, CoffeeCard.Look(turn.Texts)) : done.Card!.AsReply(done.Note);

        return said with { Stirs = done.Stirs, AlsoStirs = done.AlsoStirs };
    }

    /// <summary>« Jusqu'en mars » is until March begins.</summary>
    internal static LocalDate? FirstDayOf(string words, LocalDate today) =>
        MomentReader.Read(Commands.Normal(words), today, past: false).Days.Select(day => (LocalDate?)day.From).FirstOrDefault();
}
