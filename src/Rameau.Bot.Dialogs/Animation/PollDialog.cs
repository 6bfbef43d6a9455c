using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Sondage »: takes a question with its options and shows it as the group would get it. Nothing is posted here.</summary>
public sealed class PollDialog(IPolls polls, PollStates states, IPromotions promotions, IPeople people)
    : ICommand, ICardAction<PollOpen>, ICardAction<PollDraft>, ICardAction<PollDrop>
{
    /// <summary>As much of the options as was said fits a card that only leads to the form.</summary>
    private const int LongestSaid = 500;

    public CommandName Name { get; } = new(
        "sondage", "poll",
        "Poser une question au groupe, avec ou sans les noms.",
        "Ask the group a question, with or without names.");

    public IReadOnlyList<string> Synonyms { get; } = ["nouveau sondage", "faire un sondage", "vote", "new poll", "start a poll"];

    public Power Power => Power.Animator;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => AskAsync(null, [], turn, ct);

    /// <param name="question">As far as it was said.</param>
    /// <param name="options">As far as they were said.</param>
    public async Task<Reply> AskAsync(string? question, IReadOnlyList<string> options, Turn turn, CancellationToken ct)
    {
        if (turn is { InGroup: true, Promotion: null })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var said = Blank(Posts.IdOf(turn), turn) with { Question = question ?? string.Empty, Options = options };

        // What is not yet a poll lies in the door: whoever opens the form finds what was said.
        var isWritten = turn.Promotion is not null && await WriteAsync(said, turn, ct) is PollDecision.Written;
        PollOpen door = isWritten
            ? new(said.Id.Value, turn.Promotion?.Id.Value)
            : new(said.Id.Value, turn.Promotion?.Id.Value, Question: Said(said.Question, Poll.LongestQuestion), Options: Said(string.Join('\n', options), LongestSaid));
        var open = ActionExecute.Button(turn.Texts.Polls.DoorButton, PollOpen.Verb, door, PollJson.Default.PollOpen);
        return await PrivateDoor.AnswerAsync(turn, turn.Texts.Polls.FormTitle, open, () => DrawAsync(said, turn, null, isEdit: false, ct));
    }

    public async Task<Reply> HandleAsync(PollOpen tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(await DrawAsync(
            Blank(new(tapped.Draft), turn) with { Question = tapped.Question ?? string.Empty, Options = Lines.Of(tapped.Options) }, turn, null, tapped.IsEdit, ct));

    public async Task<Reply> HandleAsync(PollDraft tapped, Turn turn, CancellationToken ct)
    {
        var blank = Blank(new(tapped.Draft), turn);
        var filled = blank with
        {
            Question = string.Join(' ', Lines.Of(tapped.Question)),
            Options = Lines.Of(tapped.Options),
            IsMultiple = tapped.Several == "true",
            IsAnonymous = tapped.Anonymous == "true",
            ClosesOn = PlanInputs.Date(tapped.Until) ?? blank.ClosesOn,
        };

        if (turn.Promotion is null)
        {
            return Reply.Showing(PollFormCard.Form(filled, turn, await promotions.AllAsync(ct), turn.Texts.Planning.PromotionMissing), turn.Texts.Planning.PromotionMissing);
        }

        if (await WriteAsync(filled, turn, ct) is not PollDecision.Refused { Why: var why })
        {
            return Reply.Showing(await DrawAsync(filled, turn, null, isEdit: false, ct));
        }

        var word = turn.Texts.Polls.Refused(why);
        var isStored = why is PollRefusal.Rewritten or PollRefusal.AlreadyPublished or PollRefusal.Withdrawn;

        return Reply.Showing(isStored ? await DrawAsync(filled, turn, word, isEdit: false, ct) : PollFormCard.Form(filled, turn, null, word), word);
    }

    public Task<Reply> HandleAsync(PollDrop tapped, Turn turn, CancellationToken ct) =>
        Task.FromResult(Reply.Showing(Frames.Saying(turn.Texts.Announcements.Dropped), turn.Texts.Announcements.Dropped));

    /// <summary>The draft to read again, what became of it once it was published, the form where there is none.</summary>
    /// <param name="filled">What is to stand in the form when nothing is stored.</param>
    public async Task<AdaptiveCard> DrawAsync(Poll filled, Turn turn, string? word, bool isEdit, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } reader })
        {
            return PollFormCard.Form(filled, turn, await promotions.AllAsync(ct), word);
        }

        return await polls.FindAsync(promotion.Id, filled.Id, ct) switch
        {
            { WithdrawnAt: not null } => Frames.Saying(turn.Texts.Polls.Refused(PollRefusal.Withdrawn)),
            { PublishedAt: not null } => PollFormCard.Done(
                (await states.ReadAsync(promotion, filled.Id, turn.Conversation.Channel, turn.Now, ct))!, reader, turn, word ?? turn.Texts.Polls.Refused(PollRefusal.AlreadyPublished)),
            { } stored when !isEdit => PollFormCard.Preview(PollState.Of(stored, promotion, await people.OfPromotionAsync(promotion.Id, ct), reader, turn.Now), turn, word),
            var stored => PollFormCard.Form(stored ?? filled, turn, null, word),
        };
    }

    /// <summary>The same for each delivery of one message, so that what it says is one draft.</summary>
    public static Poll Blank(PostId id, Turn turn) => new(
        turn.Promotion?.Id ?? default, id, 1, turn.Person?.Id, string.Empty, [], IsMultiple: false, IsAnonymous: false, Today(turn).PlusDays(Poll.UsualDays), turn.Now);

    private static string? Said(string text, int longest) => text.Length == 0 ? null : Excerpts.Shortened(text, longest);

    private static LocalDate Today(Turn turn) => (turn.Promotion?.Zone ?? DateTimeZone.Utc).DayOf(turn.Now);

    private async Task<PollDecision> WriteAsync(Poll filled, Turn turn, CancellationToken ct)
    {
        var stored = await polls.FindAsync(filled.Promotion, filled.Id, ct);
        var decision = PollDecision.DecideWriting(stored, filled, Today(turn));

        return decision is PollDecision.Written { Draft: var draft } && draft != stored && !await polls.TryWriteAsync(draft, ct)
            ? new PollDecision.Refused(PollRefusal.Rewritten, stored)
            : decision;
    }
}
