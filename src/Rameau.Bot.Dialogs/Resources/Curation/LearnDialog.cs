using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>
/// An answer that somebody gave becomes an entry, which everybody finds: title, keywords, shelf and theme are proposed, and who asked is left out. What
/// Le RAMEAU's team adds is there at once; what whoever animates adds, the team takes in first, since it is read in all promotions.
/// </summary>
public sealed class LearnDialog(ITickets tickets, ICatalogue catalogue, CurationScene scene, Librarian librarian, WordingNotes wordings, IPeople people, IPathways pathways)
    : ICardAction<LearnForm>, ICardAction<LearnSave>
{
    /// <summary>Of what a person answered.</summary>
    private const string Kind = "reponse";

    public async Task<Reply> HandleAsync(LearnForm tapped, Turn turn, CancellationToken ct)
    {
        if (await FindAsync(tapped.Ticket, turn, ct) is not { } learnt)
        {
            return Reply.Noting(turn.Texts.Tickets.Refused(TicketRefusal.NoSuchTicket));
        }

        return await catalogue.FindAsync(CatalogueEntry.IdOf(learnt.Ticket), ct) is { } entry
            ? There(entry, turn)
            : Reply.Showing(Draw(await ProposeAsync(learnt, turn, ct), learnt, turn, []));
    }

    public async Task<Reply> HandleAsync(LearnSave tapped, Turn turn, CancellationToken ct)
    {
        if (await FindAsync(tapped.Ticket, turn, ct) is not { } learnt)
        {
            return Reply.Noting(turn.Texts.Tickets.Refused(TicketRefusal.NoSuchTicket));
        }

        var id = CatalogueEntry.IdOf(learnt.Ticket);

        if (await catalogue.FindAsync(id, ct) is { } there)
        {
            return There(there, turn); // the same tap once more, or somebody else's
        }

        var state = learnt.IsCurator ? EntryState.Live : EntryState.Proposed;
        var draft = EntryFormCard.Read(tapped)
            .With(EntryField.Id, id.Value).With(EntryField.Kind, Kind).With(EntryField.State, ResourceSlugs.States.Of(state)).With(EntryField.Owner, learnt.IsCurator ? learnt.By.Value : string.Empty);

        switch (EntryDecision.Decide(draft, null, await scene.OwnersAsync(ct), CurationScene.Today(turn)))
        {
            case EntryDecision.Refused { Faults: var faults }:
                return Reply.Showing(Draw(tapped, learnt, turn, faults));
            case EntryDecision.Accepted { Entry: var entry } when await catalogue.TrySaveAsync([entry with { Ticket = learnt.Ticket.Id }], ct):
                await wordings.LearntAsync(learnt.Ticket.Question, id, turn.Now, ct);
                return There(entry, turn);
            default:
                return await catalogue.FindAsync(id, ct) is { } faster ? There(faster, turn) : Reply.Noting(turn.Texts.Curation.NoSuchEntry);
        }
    }

    /// <summary>An answered question that this person may make an entry of; null for anything else.</summary>
    private async Task<Learnt?> FindAsync(string id, Turn turn, CancellationToken ct) =>
        turn is { Person: { } person, Promotion: { } promotion }
        && await tickets.FindAsync(promotion.Id, new(id), ct) is { Answer: { } answer, State: TicketState.Answered or TicketState.Closed } ticket
        && (ticket.Owner == person.Id || TicketDecision.MayAnswer(ticket, person))
            ? new(ticket, answer, promotion, person.Id, person.Is(Role.Staff, promotion.Id))
            : null;

    private async Task<LearnSave> ProposeAsync(Learnt learnt, Turn turn, CancellationToken ct)
    {
        var (ticket, question) = (learnt.Ticket, string.Join(' ', Lines.Of(learnt.Ticket.Question)));
        var (keywords, shelf) = (await librarian.LibraryAsync(ct)).FindKeywords(question, await wordings.NamesAsync(ct));

        return new(turn.Promotion!.Id.Value, ticket.Id.Value)
        {
            Title = Excerpts.Shortened(await WithoutAskerAsync(question, ticket.Asker, ct), EntryLimits.Of(EntryField.Title)),
            Summary = Excerpts.Shortened(string.Join(' ', Lines.Of(learnt.Answer)), EntryLimits.Of(EntryField.Summary)),
            Keywords = string.Join('\n', keywords),
            Shelf = shelf is { } one ? ResourceSlugs.Shelves.Of(one) : null,
            Themes = pathways.Find(learnt.Promotion.Pathway)?.Theme is { } theme && ResourceSlugs.Themes.Contains(theme) ? theme : null,
            Url = Lines.Of(learnt.Answer).SelectMany(line => line.Split(' ')).FirstOrDefault(word => word.StartsWith("https://", StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>« Je suis Basile Chantelune » : who asked is not named, even where they named themselves.</summary>
    private async Task<string> WithoutAskerAsync(string question, PersonId? asker, CancellationToken ct)
    {
        if (asker is not { } id || await people.FindAsync(id, ct) is not { } person)
        {
            return question;
        }

        var names = WordLine.Of($"{person.FirstName} {person.LastName}").Select(word => word.Text).ToHashSet();
        return string.Join(' ', question.Split(' ').Where(word => !WordLine.Of(word).Any(one => names.Contains(one.Text))));
    }

    private static AdaptiveCard Draw(LearnSave typed, Learnt learnt, Turn turn, IReadOnlyList<EntryFault> faults)
    {
        var words = turn.Texts.Curation;
        CardAction add = ActionExecute.Button(words.LearnButton, LearnSave.Verb, new(typed.Promotion, typed.Ticket), CurationJson.Default.LearnSave) with { Style = ActionStyle.Positive };

        return new EntryFormCard(turn.Texts, []).Draw(
            words.LearnTitle, typed, [add], learnt.IsCurator ? words.LearnEverybodyReads : $"{words.LearnEverybodyReads} {words.LearnTeamDecides}", faults);
    }

    private static Reply There(CatalogueEntry entry, Turn turn)
    {
        var (words, title) = (turn.Texts.Curation, entry.Resource.Title);
        var word = entry.State switch
        {
            EntryState.Live => words.AcceptedNow(title),
            EntryState.Proposed => words.Proposed(title),
            _ => words.RetiredNow(title),
        };

        return Reply.Showing(CardFrame.Of(word, CardFrame.Title(words.LearnTitle), CardFrame.Plain(word)), word);
    }

    private sealed record Learnt(Ticket Ticket, string Answer, Promotion Promotion, PersonId By, bool IsCurator);
}
