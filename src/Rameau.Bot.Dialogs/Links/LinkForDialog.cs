using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>
/// « Lien pour Céleste »: the addresses of somebody without Teams, for Le RAMEAU's team to send. Whoever has one acts for that person, so
/// those who only animate get none.
/// </summary>
public sealed class LinkForDialog(PersonalLinks links, IPeople people, IAudit audit) : IOpenCommand, ICardAction<LinkFor>
{
    /// <summary>Each has a button, and a card has five at most.</summary>
    private const int MostNamesakes = 5;

    public CommandName Name { get; } = new(
        "lien pour", "link for",
        "Les pages web d’une personne sans Teams, à lui envoyer.",
        "The web pages of somebody without Teams, to send them.");

    public IReadOnlyList<string> Synonyms { get; } = ["liens pour", "links for"];

    public Power Power => Power.Staff;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => Task.FromResult(Reply.Saying(turn.Texts.Links.SayWhom));

    public Task<Reply> HandleAsync(string rest, Turn turn, CancellationToken ct) => PrivateDoor.AnswerAsync(
        turn,
        turn.Texts.Links.Title,
        ActionExecute.Alone(turn.Texts.Links.Title, LinkFor.Verb, new(rest), LinkJson.Default.LinkFor),
        () => NamedAsync(rest, turn, ct));

    public async Task<Reply> HandleAsync(LinkFor tapped, Turn turn, CancellationToken ct) => (tapped, turn.Speaker) switch
    {
        ({ Subject: { } id }, { } viewer) when await people.FindAsync(new(id), ct) is { } person && Gate.Allows(viewer, person, Field.LastName) => Reply.Showing(await DrawAsync(person, turn, ct)),
        ({ Text: { } text }, { }) => Reply.Showing(await NamedAsync(text, turn, ct)),
        _ => Reply.Noting(turn.Texts.Links.NobodyOfThisName),
    };

    private async Task<AdaptiveCard> NamedAsync(string text, Turn turn, CancellationToken ct)
    {
        var found = Namesakes.Of(await people.AllAsync(ct), text, turn.Speaker!);

        return found switch
        {
            [] => CardFrame.Of(turn.Texts.Links.NobodyOfThisName, CardFrame.Title(turn.Texts.Links.Title), CardFrame.Line(turn.Texts.Links.NobodyOfThisName)),
            [var only] => await DrawAsync(only, turn, ct),
            _ => CardFrame.Of(
                turn.Texts.Introductions.Which,
                [
                    CardFrame.Title(turn.Texts.Links.Title),
                    CardFrame.Line(turn.Texts.Introductions.Which),
                    .. found.Take(MostNamesakes).Select(one => CardFrame.Entry(
                        NameOf(one),
                        one.Organisation ?? string.Empty,
                        ActionExecute.Alone(turn.Texts.Introductions.ChooseButton, LinkFor.Verb, new(Subject: one.Id.Value), LinkJson.Default.LinkFor))),
                ]),
        };
    }

    private async Task<AdaptiveCard> DrawAsync(Person person, Turn turn, CancellationToken ct)
    {
        await audit.AddAsync([new(turn.Person!.Id, AuditAct.Lent, person.Id, [], turn.Now)], ct);
        return LinkCard.Draw(await links.OfAsync(person, turn.Texts, turn.Now, ct), NameOf(person), turn.Texts);
    }

    private static string NameOf(Person person) => $"{person.FirstName} {person.LastName}";
}
