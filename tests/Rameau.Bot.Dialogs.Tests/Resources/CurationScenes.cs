using NodaTime;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>A catalogue of which one entry waits for each thing that a curator decides.</summary>
internal static class CurationScenes
{
    public static readonly Ticket Answered = new(
        new("0a1b"), Sample.First.Id, Sample.Basile.Id, "Je suis Basile. Où trouver un modèle de pacte lucioles ?", Instant.FromUtc(2027, 3, 29, 9, 0), IsPrivate: true,
        TicketState.Answered, Instant.FromUtc(2027, 3, 30, 9, 0))
    {
        Owner = Sample.Aline.Id, Answer = "Le pacte est là :\nhttps://example.org/pacte Demandez la version 2.",
    };

    private static readonly Uri Dead = new("https://example.org/parti");

    public static CatalogueEntry Entry(string id, string title) => new(
        new(new(id), "guide", title, "Ce qu’il dit, en deux lignes.") { Keywords = ["voix", "alliances"], Themes = ["nouvelles-alliances"], Shelf = Shelf.Methods }, EntryState.Live, new(2028, 3, 1));

    /// <summary>One for each reason, in their order.</summary>
    public static IReadOnlyList<CatalogueEntry> Entries { get; } =
    [
        Entry("a-proposed", "Un pacte proposé") with { State = EntryState.Proposed },
        Entry("b-doubted", "Un guide qui n’a pas aidé"),
        Entry("c-dead", "Un guide au lien mort") with { Resource = Entry("c-dead", "Un guide au lien mort").Resource with { Url = Dead } },
        Entry("d-wording", "Un guide que l’on nomme autrement"),
        Entry("e-orphaned", "Un guide sans personne") with { WasOwned = true },
        Entry("f-overdue", "Un guide à relire") with { Owner = Sample.Staff.Id, WasOwned = true, ReviewOn = new(2027, 3, 30) },
        Entry("g-well", "Un guide qui va bien"),
        Entry("h-retired", "Un guide retiré") with { State = EntryState.Retired },
    ];

    public static IEnumerable<string> Content =>
        Entries.SelectMany(entry => new[] { entry.Resource.Title, entry.Resource.Summary }.Concat(entry.Resource.Keywords))
            .Concat(["voix, alliances", "h-retired", "a-proposed", Dead.OriginalString, "https://example.org/ailleurs", "un autre nom", "Faustin Gravelis", "Où trouver un modèle de pacte lucioles ?", "rien du tout", "Un titre", "x | y", "lucioles"]);

    /// <summary>Shows the first that waits for this reason.</summary>
    public static CatalogueNext Of(CurationReason reason) => new($"{(int)reason}/");

    public static async Task GivenAsync(TestDatabase database, Instant now)
    {
        await database.Catalogue.TrySaveAsync(Entries, default);

        foreach (var person in new[] { Sample.Aline, Sample.Basile })
        {
            await database.ResourceVotes.VoteAsync(new("b-doubted"), person.Id, false, now, default);
        }

        await database.LinkChecks.SaveAsync(new(new("c-dead"), Dead, new(LinkAnswer.Gone), now, now - Duration.FromDays(5)), default);
        await database.Wordings.NoteAsync(new(new("d-wording"), "f1", "un autre nom"), isPassedOn: true, now, default);
        await database.Tickets.TryAddAsync(Answered, default);
    }

    /// <param name="alone">Of staff, in their own chat.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn group, Turn alone)
    {
        await GivenAsync(database, alone.Now);
        List<Reply> replies =
        [
            await bot.Curation.HandleAsync(group, default),
            await bot.Curation.HandleAsync(alone, default),
            await bot.Curation.HandleAsync("guide retiré", alone, default),
            await bot.Curation.HandleAsync("rien du tout", alone, default),
            await bot.Curation.HandleAsync(new EntryLook("h-retired"), alone, default),
            await bot.Curation.HandleAsync(new EntryLook("g-well"), alone, default),
            await bot.Curation.HandleAsync(new EntryLook("nowhere"), alone, default),
            await bot.Entries.HandleAsync(new EntryForm(), alone, default),
            await bot.Entries.HandleAsync(new EntryForm("g-well"), alone, default),
            await bot.Entries.HandleAsync(new EntrySave("g-well", 1) { Title = string.Empty, Keywords = "x | y" }, alone, default),
            await bot.Entries.HandleAsync(new EntrySave("g-well", 0) { Title = "Un titre" }, alone, default),
            await bot.Entries.HandleAsync(new EntrySave("g-well", 1) { Title = "Un titre" }, alone, default),
            await bot.Entries.HandleAsync(new EntrySave("g-well", 1) { Title = "Un titre" }, alone, default),
        ];

        foreach (var reason in Enum.GetValues<CurationReason>())
        {
            replies.Add(await bot.Curation.HandleAsync(Of(reason), alone, default));
        }

        await database.LinkChecks.SaveAsync(new(new("c-dead"), Dead, new(LinkAnswer.Moved, new("https://example.org/ailleurs")), alone.Now, null), default);
        var retired = await bot.EntryActs.HandleAsync(new EntryDo("b-doubted", EntryDo.Retire, "1/"), alone, default);

        return
        [
            .. replies,
            Reply.Noting(retired.Undo!.What),
            retired,
            await bot.Curation.HandleAsync(new EntryLook("c-dead"), alone, default),
            await bot.EntryActs.HandleAsync(new EntryDo("b-doubted", EntryDo.Restore), alone, default),
            await bot.EntryActs.HandleAsync(new EntryDo("b-doubted", EntryDo.Ask), alone, default),
            await bot.EntryActs.HandleAsync(new EntryDo("b-doubted", EntryDo.Seen), alone, default),
            await bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f1", false), alone, default),
            await bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f1", true), alone, default),
            .. await TakenAsync(bot, database, alone),
            await bot.EntryActs.HandleAsync(new EntryDo("a-proposed", EntryDo.Restore), alone, default),
            await bot.Learning.HandleAsync(new LearnForm("P1", "0a1b"), group with { Person = Sample.Aline }, default),
            await bot.Learning.HandleAsync(new LearnSave("P1", "0a1b") { Title = "Un titre", Summary = "Un titre" }, group with { Person = Sample.Aline }, default),
            .. await DecidedAsync(bot, database, alone),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> TakenAsync(Bot bot, TestDatabase database, Turn alone)
    {
        await database.Wordings.NoteAsync(new(new("d-wording"), "f2", "lucioles"), isPassedOn: true, alone.Now, default);
        return [await bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f2", true), alone, default)];
    }

    private static async Task<IReadOnlyList<Reply>> DecidedAsync(Bot bot, TestDatabase database, Turn alone)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        var overdue = (await database.Catalogue.OverdueAsync(new(2027, 3, 31), default))[0];
        var row = ReviewMessage.Of(overdue, plan, alone.Now);
        var told = await bot.Messages.DrawAsync(new(plan, plan.Steps[0], row.Beat, row.Rule, row.Message, Sample.Staff, "msteams", alone.Texts, alone.Now), default);

        foreach (var entry in (await database.Catalogue.AllAsync(default)).Where(entry => entry.State is not EntryState.Retired))
        {
            await bot.EntryActs.HandleAsync(new EntryDo(entry.Id.Value, EntryDo.Retire), alone, default);
        }

        return [Reply.Showing(told!.Card, told.Summary), await bot.Curation.HandleAsync(alone, default)];
    }
}
