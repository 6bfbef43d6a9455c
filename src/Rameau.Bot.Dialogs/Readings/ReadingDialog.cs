using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Readings;

/// <summary>« À lire plus tard » and « mes lectures »: each person's own, in a group too.</summary>
public sealed class ReadingDialog(IReadings readings, Librarian librarian, ResourceDialog resources)
    : ICommand, ICardAction<ReadingKeep>, ICardAction<ReadingsLook>, ICardAction<ReadingDo>
{
    public CommandName Name { get; } = new(
        "mes lectures", "my readings",
        "Retrouver ce que vous gardez à lire plus tard.",
        "Find again what you keep to read later.");

    public IReadOnlyList<string> Synonyms { get; } =
    [
        "a lire plus tard", "a lire", "ma liste de lecture", "mes favoris", "mes signets", "garde ca pour plus tard",
        "read later", "my reading list", "my bookmarks", "my favourites", "keep this for later",
    ];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn.Person is { } person
        ? await PrivateDoor.AnswerAsync(turn, turn.Texts.Readings.Title, ReadingTaps.List(turn.Texts.Readings.Title), () => ListAsync(person, turn, 0, null, ct))
        : Reply.Saying(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(ReadingsLook tapped, Turn turn, CancellationToken ct) => turn.Person is { } person
        ? Reply.Showing(await ListAsync(person, turn, tapped.From, null, ct))
        : Reply.Noting(turn.Texts.Chat.UnknownPerson);

    public async Task<Reply> HandleAsync(ReadingKeep tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        if ((await librarian.LibraryAsync(ct)).Find(new(tapped.Resource)) is not { } resource)
        {
            return Reply.Noting(turn.Texts.Readings.Gone);
        }

        if (!turn.IsRepeat)
        {
            await readings.KeepAsync(person.Id, resource.Id, resource.Title, turn.Now, ct);
        }

        var shown = tapped switch
        {
            { IsEntry: true } => await resources.HandleAsync(new ResourceEntry(tapped.Resource, tapped.Question, tapped.Shelf, tapped.Theme), turn, ct),
            { Question: { } question } => await resources.HandleAsync(new ResourceLook(question, tapped.Shelf, tapped.Theme), turn, ct),
            _ => Reply.Nothing, // on a card that several read, which stays
        };

        return shown with
        {
            Note = turn.Texts.Readings.Kept,
            Undo = Undo(resource.Id, ReadingDo.Drop, turn.Texts.Readings.WhatKept(resource.Title)),
            Stirs = person.Promotion, // when to remind is settled there
        };
    }

    public async Task<Reply> HandleAsync(ReadingDo tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        ResourceId resource = new(tapped.Resource);
        var words = turn.Texts.Readings;

        switch (tapped.Act)
        {
            case ReadingDo.Read:
                var title = (await readings.FindAsync(person.Id, resource, ct))?.Title;
                var isRead = await readings.ReadAsync(person.Id, resource, turn.Now, ct);
                return title is null
                    ? Reply.Showing(await ListAsync(person, turn, 0, null, ct))
                    : Reply.Showing(await ListAsync(person, turn, 0, words.Read(title), ct), words.Read(title)) with { Undo = isRead ? Undo(resource, ReadingDo.Unread, words.WhatRead(title)) : null };
            case ReadingDo.Stay:
                return Reply.Showing(await ListAsync(person, turn, 0, words.Stays, ct), words.Stays);
            case ReadingDo.Unread:
                await readings.UnreadAsync(person.Id, resource, ct);
                return Reply.Noting(words.BackAgain);
            case ReadingDo.Drop:
                await readings.DropAsync(person.Id, resource, ct);
                return Reply.Nothing;
            default:
                return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }
    }

    private async Task<AdaptiveCard> ListAsync(Person person, Turn turn, int from, string? word, CancellationToken ct)
    {
        var zone = turn.Promotion?.Zone ?? DateTimeZone.Utc;
        var library = await librarian.LibraryAsync(ct);
        var waiting = (await readings.OfAsync(person.Id, ct)).Where(one => one.ReadAt is null).Select(one => (one, library.Find(one.Resource)));

        return new ReadingCard(turn.Texts, zone.DayOf(turn.Now), zone, turn.Promotion?.Id).All([.. waiting], from, word);
    }

    private static Undoing Undo(ResourceId resource, string act, string what) =>
        new(ReadingDo.Verb, JsonSerializer.SerializeToElement(new(resource.Value, act), ReadingJson.Default.ReadingDo), what);
}
