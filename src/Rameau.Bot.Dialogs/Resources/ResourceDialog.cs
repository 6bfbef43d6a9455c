using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding.Features;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>
/// Questions on resources. An answer holds nothing personal, so in a group everybody sees it; whether it helped is each reader's
/// own, and what they tap changes their view alone.
/// </summary>
public sealed class ResourceDialog(Librarian librarian, ICatalogue catalogue, IResourceVotes votes, WordingNotes wordings, IReadings readings, IPeople people, IPathways pathways)
    : ICardAction<ResourceLook>, ICardAction<ResourceEntry>, ICardAction<ResourceNarrow>, ICardAction<ResourceFilter>, ICardAction<ResourceVote>, ICardAction<ResourceAsk>
{
    /// <summary>The best, and two more.</summary>
    private const int Shown = 3;

    /// <summary>To know which shelves and themes have something.</summary>
    private const int Looked = 40;

    /// <summary>A button keeps no more of a question than a short one has.</summary>
    private const int LongestKept = 300;

    /// <summary>An entry that speaks of less of the question is not near.</summary>
    private const double Near = 0.3;

    /// <summary>What was not understood otherwise must be answered well to be taken for a question on resources.</summary>
    private const double Plain = 0.65;

    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct) =>
        (await AnswerAsync(new(Excerpts.Shortened(heard.Text.Trim(), LongestKept)), turn, Reader(turn), ct)).AsReply();

    /// <summary>For a question that asks for nothing the bot does: an answer from the catalogue, or null.</summary>
    public async Task<Reply?> TryAnswerAsync(string text, Turn turn, CancellationToken ct)
    {
        if (!Wrappers.IsQuestion(Folding.Fold(text)))
        {
            return null;
        }

        ResourceLook asked = new(Excerpts.Shortened(text.Trim(), LongestKept));
        var answer = (await librarian.LibraryAsync(ct)).Ask(QuestionOf(asked, turn), Shown);

        return answer is { Findings: { IsAnswered: true, Matches: [{ Coverage: >= Plain }, ..] } } ? (await DrawAsync(asked, answer, turn, Reader(turn), ct)).AsReply() : null;
    }

    public async Task<Reply> HandleAsync(ResourceLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await AnswerAsync(tapped, turn, turn.Person?.Id, ct));

    public async Task<Reply> HandleAsync(ResourceEntry tapped, Turn turn, CancellationToken ct) => (await librarian.LibraryAsync(ct)).Find(new(tapped.Resource)) is { } resource
        ? Reply.Showing(new EntryCard(turn.Texts, turn.Promotion?.Id).Draw(tapped, resource, await readings.IsWaitingAsync(resource.Id, turn.Person?.Id, ct)))
        : Reply.Noting(turn.Texts.Readings.Gone);

    public Task<Reply> HandleAsync(ResourceFilter tapped, Turn turn, CancellationToken ct) =>
        HandleAsync(new ResourceLook(tapped.Question, tapped.Shelf, tapped.Theme is ResourceFilter.Every ? null : tapped.Theme), turn, ct);

    public async Task<Reply> HandleAsync(ResourceNarrow tapped, Turn turn, CancellationToken ct)
    {
        var question = QuestionOf(new(tapped.Question), turn);
        var found = (await librarian.LibraryAsync(ct)).Ask(question, Looked).Findings.Matches;
        var shelves = found.Select(match => match.Resource.Shelf).OfType<Shelf>().Distinct().Order();
        string[] themes = [.. found.SelectMany(match => match.Resource.Themes).Distinct().OrderBy(theme => theme != question.Theme).ThenBy(theme => theme, StringComparer.Ordinal)];

        return Reply.Showing(CardOf(turn).DrawNarrowing(tapped.Question, shelves, themes));
    }

    public async Task<Reply> HandleAsync(ResourceVote tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        ResourceId resource = new(tapped.Resource);

        if ((await librarian.LibraryAsync(ct)).Find(resource) is null)
        {
            return Reply.Noting(await catalogue.FindAsync(resource, ct) is { Resource.Title: var title } ? turn.Texts.Resources.Retired(title) : turn.Texts.Chat.CardTooOld);
        }

        var before = (await votes.OfAsync(resource, person.Id, ct)).Mine;
        await votes.VoteAsync(resource, person.Id, tapped.IsUseful, turn.Now, ct); // again by a redelivery: the same voice
        await wordings.HeardAsync(tapped.Question, resource, before, tapped.IsUseful, turn.Now, ct);
        return Reply.Showing(
            await AnswerAsync(new(tapped.Question, tapped.Shelf, tapped.Theme), turn, person.Id, ct),
            tapped.IsUseful ? turn.Texts.Resources.FoundUseful : turn.Texts.Resources.FoundUseless);
    }

    /// <summary>Where the catalogue ends and people begin, for who lives no promotion that could answer.</summary>
    public async Task<Reply> HandleAsync(ResourceAsk tapped, Turn turn, CancellationToken ct)
    {
        var staff = await people.StaffAsync(turn.Promotion?.Id, ct);
        return Reply.Showing(CardOf(turn).DrawAsk(tapped.Question, Gate.TeamNames(staff)));
    }

    /// <param name="reader">Whose own voice the card shows; null for a card that several read.</param>
    private async Task<AdaptiveCard> AnswerAsync(ResourceLook asked, Turn turn, PersonId? reader, CancellationToken ct) =>
        await DrawAsync(asked, (await librarian.LibraryAsync(ct)).Ask(QuestionOf(asked, turn), Shown), turn, reader, ct);

    private async Task<AdaptiveCard> DrawAsync(ResourceLook asked, Answer answer, Turn turn, PersonId? reader, CancellationToken ct) => answer.Findings switch
    {
        { IsAnswered: true, Matches: [var best, ..] } => CardOf(turn).Draw(
            asked, answer, await votes.OfAsync(best.Resource.Id, reader, ct), await readings.IsWaitingAsync(best.Resource.Id, reader, ct)),
        { Matches: [] } when asked.Question.Length == 0 => CardOf(turn).DrawEmpty(),
        var findings => CardOf(turn).DrawUnknown(asked, findings with { Matches = [.. findings.Matches.Where(match => match.Coverage >= Near).Take(Shown - 1)] }),
    };

    private static PersonId? Reader(Turn turn) => turn.InGroup ? null : turn.Person?.Id;

    private Question QuestionOf(ResourceLook asked, Turn turn) => new(
        asked.Question,
        turn.Promotion is { } promotion ? pathways.Find(promotion.Pathway)?.Theme : null,
        Only: asked is { Shelf: null, Theme: null } ? null : new(asked.Shelf, asked.Theme));

    private static AnswerCard CardOf(Turn turn) => new(turn.Texts, turn.Now.InZone(turn.Promotion?.Zone ?? DateTimeZone.Utc).Date, turn.Promotion?.Id);
}
