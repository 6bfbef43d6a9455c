using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>« Mon lien »: what awaits me, for where I have no Teams.</summary>
public sealed class MyLinksDialog(PersonalLinks links) : ICommand, ICardAction<LinkMine>
{
    public CommandName Name { get; } = new(
        "mon lien", "my link",
        "Répondre par une page web, là où vous n’avez pas Teams.",
        "Answer on a web page, where you have no Teams.");

    public IReadOnlyList<string> Synonyms { get; } = ["mes liens", "my links"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn is { Person: not null } or { InGroup: true }
        ? await PrivateDoor.AnswerAsync(turn, turn.Texts.Links.Mine, LinkCard.MineButton(turn.Texts), () => DrawAsync(turn.Person!, turn, ct))
        : Reply.Saying(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(LinkMine tapped, Turn turn, CancellationToken ct) =>
        turn.Person is { } person ? Reply.Showing(await DrawAsync(person, turn, ct)) : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    private async Task<AdaptiveCard> DrawAsync(Person person, Turn turn, CancellationToken ct) =>
        LinkCard.Draw(await links.OfAsync(person, turn.Texts, turn.Now, ct), null, turn.Texts);
}
