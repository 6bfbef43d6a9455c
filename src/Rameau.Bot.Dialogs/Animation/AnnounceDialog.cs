using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Annoncer »: takes the words and shows them as the group would get them. Nothing is posted here.</summary>
public sealed class AnnounceDialog(IAnnouncements announcements, IPromotions promotions, IPeople people)
    : ICommand, ICardAction<AnnounceOpen>, ICardAction<AnnounceLook>, ICardAction<AnnounceDrop>
{
    public CommandName Name { get; } = new(
        "annoncer", "announce",
        "Dire quelque chose à tout le groupe, après l’avoir relu.",
        "Tell the whole group something, after reading it again.");

    public IReadOnlyList<string> Synonyms { get; } = ["annonce", "faire une annonce", "publier une annonce", "announcement", "tell the group", "make an announcement"];

    public Power Power => Power.Animator;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => AnnounceAsync(null, turn, ct);

    /// <param name="words">As they were said; null: they are yet to be typed.</param>
    public async Task<Reply> AnnounceAsync(string? words, Turn turn, CancellationToken ct)
    {
        if (turn is { InGroup: true, Promotion: null })
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var id = Posts.IdOf(turn);
        var word = Lines.Clean(words) is { Length: > Announcement.Longest and var length } ? turn.Texts.Announcements.TooLong(length, Announcement.Longest) : null;

        if (word is not null && turn.InGroup)
        {
            return Reply.Saying(word);
        }

        if (word is null && words is not null && turn.Promotion is { } promotion)
        {
            await WriteAsync(promotion, id, words, turn, ct);
        }

        var open = ActionExecute.Button(turn.Texts.Announcements.DoorButton, AnnounceOpen.Verb, new(id.Value, turn.Promotion?.Id.Value), AnnouncementJson.Default.AnnounceOpen);
        return await PrivateDoor.AnswerAsync(turn, turn.Texts.Announcements.FormTitle, open, () => DrawAsync(id, turn, words, word, isEdit: word is not null, ct));
    }

    public async Task<Reply> HandleAsync(AnnounceOpen tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(await DrawAsync(new(tapped.Draft), turn, null, null, tapped.IsEdit, ct));

    public async Task<Reply> HandleAsync(AnnounceLook tapped, Turn turn, CancellationToken ct)
    {
        PostId id = new(tapped.Draft);

        if (turn.Promotion is not { } promotion)
        {
            return Reply.Showing(AnnouncementCard.Form(id, turn, await promotions.AllAsync(ct), tapped.Words, turn.Texts.Planning.PromotionMissing), turn.Texts.Planning.PromotionMissing);
        }

        if (await WriteAsync(promotion, id, tapped.Words, turn, ct) is not AnnouncementDecision.Refused { Why: var why })
        {
            return Reply.Showing(await DrawAsync(id, turn, null, null, isEdit: false, ct));
        }

        var word = turn.Texts.Announcements.Refused(why, Announcement.Longest);
        var card = why is AnnouncementRefusal.Empty or AnnouncementRefusal.TooLong
            ? AnnouncementCard.Form(id, turn, null, tapped.Words, word)
            : await DrawAsync(id, turn, null, word, isEdit: false, ct);

        return Reply.Showing(card, word);
    }

    public Task<Reply> HandleAsync(AnnounceDrop tapped, Turn turn, CancellationToken ct) =>
        Task.FromResult(Reply.Showing(Frames.Saying(turn.Texts.Announcements.Dropped), turn.Texts.Announcements.Dropped));

    /// <summary>The draft to read again, what became of it once it was published, the form where there is none.</summary>
    /// <param name="typed">What is to stand in the form.</param>
    public async Task<AdaptiveCard> DrawAsync(PostId id, Turn turn, string? typed, string? word, bool isEdit, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } reader })
        {
            return AnnouncementCard.Form(id, turn, await promotions.AllAsync(ct), typed, word);
        }

        var stored = await announcements.FindAsync(promotion.Id, id, ct);
        var texts = turn.Texts.Announcements;

        return stored switch
        {
            { WithdrawnAt: not null } => Frames.Saying(texts.Refused(AnnouncementRefusal.Withdrawn, Announcement.Longest)),
            { PublishedAt: not null } => AnnouncementCard.Done(
                stored, stored.Author is { } author ? await people.FindAsync(author, ct) : null, reader, promotion, turn, word ?? texts.Refused(AnnouncementRefusal.AlreadyPublished, Announcement.Longest)),
            not null when !isEdit => AnnouncementCard.Preview(stored, reader, promotion, turn, word),
            _ => AnnouncementCard.Form(id, turn, null, typed ?? stored?.Words, word),
        };
    }

    private async Task<AnnouncementDecision> WriteAsync(Promotion promotion, PostId id, string? words, Turn turn, CancellationToken ct)
    {
        var stored = await announcements.FindAsync(promotion.Id, id, ct);
        var decision = AnnouncementDecision.DecideWriting(stored, new(promotion.Id, id, 1, turn.Person?.Id, words ?? string.Empty, turn.Now));

        return decision is AnnouncementDecision.Written { Draft: var draft } && draft != stored && !await announcements.TryWriteAsync(draft, ct)
            ? new AnnouncementDecision.Refused(AnnouncementRefusal.Rewritten, stored)
            : decision;
    }
}
