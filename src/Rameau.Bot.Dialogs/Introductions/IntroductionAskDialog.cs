using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>« Mets-moi en relation avec Clémence »: from the name to the request on its way. Who may not be seen is as if there were nobody.</summary>
public sealed class IntroductionAskDialog(IIntroductions introductions, IntroductionViews views, IPeople people, IPromotions promotions, Listener listener)
    : ICardAction<IntroductionAsk>, ICardAction<IntroductionNamed>, ICardAction<IntroductionSend>
{
    /// <summary>A sentence; what is longer is cut, the name is at its beginning.</summary>
    private const int LongestSentence = 300;

    public Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        IntroductionNamed again = new(Excerpts.Shortened(heard.Text, LongestSentence));
        var words = turn.Texts.Introductions;

        return PrivateDoor.AnswerAsync(
            turn, words.Title, ActionExecute.Alone(words.Title, IntroductionNamed.Verb, again, IntroductionJson.Default.IntroductionNamed), () => NamedAsync(heard, turn, ct));
    }

    public async Task<Reply> HandleAsync(IntroductionNamed tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(await NamedAsync(await listener.HearAsync(Intent.RequestIntro, tapped.Text, turn, ct), turn, ct));

    public async Task<Reply> HandleAsync(IntroductionAsk tapped, Turn turn, CancellationToken ct) => Reply.Showing(await FormAsync(new(tapped.Subject), turn, ct));

    public async Task<Reply> HandleAsync(IntroductionSend tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } asker })
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        if (await introductions.FindAsync(new(tapped.Introduction), ct) is { } before && before.Asker == asker.Id)
        {
            return Reply.Showing(await DrawAsync(before, asker, null, turn, ct)); // the same tap, once more
        }

        var asked = await people.FindAsync(new(tapped.Subject), ct);
        var decision = IntroductionAsking.Decide(
            new(tapped.Introduction), asker, asked, tapped.Purpose, IntroductionInputs.Fields(tapped.Fields), await introductions.PastAsync(asker.Id, new(tapped.Subject), ct), turn.Now);

        switch (decision)
        {
            case IntroductionAsking.Refused { Why: AskingRefusal.PurposeMissing or AskingRefusal.PurposeTooLong } refused:
                var word = Word(refused, asked, turn);
                return Reply.Showing(IntroductionCard.Form(tapped, NameOf(asked!, turn), Disclosure.OfferedBy(asker), turn.Texts, word), word);
            case IntroductionAsking.Refused refused:
                return Reply.Showing(Closed(refused, asked, turn), Word(refused, asked, turn));
            case IntroductionAsking.Going { Introduction: var going } when await introductions.TryAddAsync(going, ct):
                var sent = turn.Texts.Introductions.Sent(NameOf(asked!, turn));
                return Reply.Showing(await DrawAsync(going, asker, sent, turn, ct), sent) with { Stirs = going.Promotion };
            default:
                return Reply.Showing(Closed(new(AskingRefusal.AlreadyOpen), asked, turn)); // another form of the same asker was faster
        }
    }

    private async Task<AdaptiveCard> NamedAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        switch (heard.Slots.Person)
        {
            case null:
                return Said(turn.Texts.Introductions.NameSomebody, turn);
            case { Candidates: [], Name: var name } when turn.Speaker is { } viewer: // beyond those near whom sentences are understood
                return await AmongAsync([.. Namesakes.Of(await people.AllAsync(ct), name, viewer).Select(person => person.Id)], turn, ct);
            case { Candidates: var known }:
                return await AmongAsync(known, turn, ct);
        }
    }

    private async Task<AdaptiveCard> AmongAsync(IReadOnlyList<PersonId> candidates, Turn turn, CancellationToken ct) => candidates switch
    {
        [] => Said(turn.Texts.Introductions.NobodyOfThisName, turn),
        [var only] => await FormAsync(only, turn, ct),
        _ => IntroductionCard.Which(await ShownAsync(candidates, turn, ct), turn.Texts),
    };

    private async Task<AdaptiveCard> FormAsync(PersonId subject, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } asker })
        {
            return Said(turn.Texts.Chat.UnknownPerson, turn);
        }

        var asked = await people.FindAsync(subject, ct);

        return IntroductionAsking.Preclude(asker, asked, await introductions.PastAsync(asker.Id, subject, ct), turn.Now) is { } refused
            ? Closed(refused, asked, turn)
            : IntroductionCard.Form(new(Posts.IdOf(turn).Value, subject.Value), NameOf(asked!, turn), Disclosure.OfferedBy(asker), turn.Texts);
    }

    /// <summary>« Camille Roc · Promotion 2 · Les Quatre Vents »: what tells two of one name apart, as far as each may be seen.</summary>
    private async Task<IReadOnlyList<(PersonId, string, string)>> ShownAsync(IReadOnlyList<PersonId> several, Turn turn, CancellationToken ct)
    {
        List<(PersonId, string, string)> shown = [];

        foreach (var id in several)
        {
            if (await people.FindAsync(id, ct) is { } person && turn.Speaker is { } viewer && Gate.NameOf(person, viewer) is { } name)
            {
                var promotion = IntroductionAsking.HomeOf(person) is { } home ? await promotions.FindAsync(home, ct) : null;
                string?[] where = [promotion?.Name, Gate.Allows(viewer, person, Field.Organisation) ? person.Organisation : null];
                shown.Add((id, name, string.Join(" · ", where.OfType<string>())));
            }
        }

        return shown;
    }

    private async Task<AdaptiveCard> DrawAsync(Introduction one, Person reader, string? word, Turn turn, CancellationToken ct) =>
        await views.OfAsync(one, reader, turn.Texts, turn.Now, ct) is { } view
            ? IntroductionCard.One(view, word)
            : Said(turn.Texts.Introductions.NobodyOfThisName, turn);

    private static AdaptiveCard Closed(IntroductionAsking.Refused refused, Person? asked, Turn turn) => Said(Word(refused, asked, turn), turn);

    private static AdaptiveCard Said(string word, Turn turn) => CardFrame.Of(
        word, CardFrame.Title(turn.Texts.Introductions.Title), CardFrame.Line(word), CardFrame.Buttons(IntroductionCard.MineButton(turn.Texts)));

    private static string Word(IntroductionAsking.Refused refused, Person? asked, Turn turn)
    {
        var again = refused.Again is { } at ? turn.Texts.Dates.Day(turn.Zone.DayOf(at), turn.Zone.DayOf(turn.Now)) : null;

        return turn.Texts.Introductions.Refused(refused.Why, refused.Why is AskingRefusal.Unknown || asked is null ? null : NameOf(asked, turn), again);
    }

    private static string NameOf(Person asked, Turn turn) => Gate.NameOf(asked, turn.Speaker!) ?? turn.Texts.Introductions.Nobody;
}
