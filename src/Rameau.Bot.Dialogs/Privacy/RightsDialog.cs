using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>« Mes données »: all that is held about who asks, to read here or to take along.</summary>
public sealed class RightsDialog(DataCopies copies, ISignedLinks links, IAudit audit)
    : ICardAction<RightsLook>, ICardAction<RightsRead>, ICardAction<RightsCopy>, ICommand
{
    /// <summary>A copy to keep, by an address that works once and for a day.</summary>
    public static readonly LinkPurpose CopyLink = new("rights/copy", Duration.FromDays(1), IsSingleUse: true);

    /// <summary>Copies to keep, in a day.</summary>
    public const int MostCopies = 3;

    public CommandName Name { get; } = new(
        "mes données", "my data",
        "Lire, emporter, corriger ou effacer ce que je sais de vous.",
        "Read, take along, correct or erase what I know about you.");

    public IReadOnlyList<string> Synonyms { get; } = ["mes donnees personnelles", "rgpd", "corriger mes donnees", "modifier mes donnees", "gdpr", "correct my data"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn switch
    {
        { InGroup: true } => await PrivateDoor.AnswerAsync(turn, turn.Texts.Rights.Mine, RightsCard.Look(turn.Texts), () => throw new System.Diagnostics.UnreachableException()),
        { Person: { } person } => RightsCard.Draw(await ReadAsync(person, turn, ct), turn.Texts).AsReply(),
        _ => Reply.Saying(turn.Texts.Rights.NothingHeld),
    };

    public async Task<Reply> HandleAsync(RightsLook tapped, Turn turn, CancellationToken ct) => turn.Person is { } person
        ? Reply.Showing(RightsCard.Draw(await ReadAsync(person, turn, ct), turn.Texts))
        : Reply.Noting(turn.Texts.Rights.NothingHeld);

    public async Task<Reply> HandleAsync(RightsRead tapped, Turn turn, CancellationToken ct) => turn.Person is { } person
        ? Reply.Showing(DataPageCard.Draw(await ReadAsync(person, turn, ct), tapped.Page, turn.Texts))
        : Reply.Noting(turn.Texts.Rights.NothingHeld);

    /// <summary>A deployment without an address of its own shows what it holds here.</summary>
    public async Task<Reply> HandleAsync(RightsCopy tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Rights.NothingHeld);
        }

        AuditEntry entry = new(person.Id, AuditAct.Exported, person.Id, [], turn.Now);

        if (!await audit.TryAddAsync(entry, MostCopies, turn.Now - Duration.FromDays(1), ct))
        {
            return Reply.Noting(turn.Texts.Rights.TooManyCopies(MostCopies));
        }

        return await links.MakeAsync(CopyLink, person.Id, string.Empty, turn.Now, ct) is { } address
            ? Reply.Showing(RightsCard.CopyReady(address, turn.Texts))
            : Reply.Showing(DataPageCard.Draw(await ReadAsync(person, turn, ct), 0, turn.Texts));
    }

    private Task<IReadOnlyList<DataPart>> ReadAsync(Person person, Turn turn, CancellationToken ct) =>
        copies.OfAsync(person, turn.Promotion?.Zone ?? DateTimeZone.Utc, turn.Texts, ct);
}
