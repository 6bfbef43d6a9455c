using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Directory;

/// <summary>Where a person's fields come to be seen.</summary>
public enum Surface
{
    Card,
    List,

    /// <summary>To be found by a field is to have it seen.</summary>
    Search,
    Extension,
}

/// <summary>
/// Which fields of one person a viewer sees on a surface, read off what the real dialogs answer over a real database. Each field of
/// the subject holds a word that stands nowhere else.
/// </summary>
internal sealed class Sightings(TestDatabase database) : IDisposable
{
    /// <summary>As the tables write them; the order is the table's.</summary>
    public static readonly IReadOnlyList<(char Letter, Field Field, string Word)> Letters =
    [
        ('F', Field.FirstName, "Feliciana"), ('L', Field.LastName, "Lurbesco"), ('O', Field.Organisation, "Ormandelle"), ('J', Field.Function, "Jurabliste"),
        ('R', Field.Region, "Corse"), ('K', Field.Expertise, "kaléidoscopie"), ('E', Field.Email, "emvrak@example.org"), ('T', Field.Phone, "+33199007766"),
        ('P', Field.Photo, "https://photos.example/pivoine.jpg"),
    ];

    private static readonly PersonId Id = new("subject");

    /// <summary>In the button that opens the subject's entry.</summary>
    private static readonly string Opening = $"\"subject\":\"{Id}\"";

    private static readonly Person Subject = new(
        Id, WordOf(Field.FirstName), WordOf(Field.LastName), WordOf(Field.Email), Phone: WordOf(Field.Phone), Organisation: WordOf(Field.Organisation),
        OrganisationType: "fondation", Region: WordOf(Field.Region), Function: WordOf(Field.Function))
    {
        Expertise = [WordOf(Field.Expertise)],
        Photo = new(WordOf(Field.Photo)),
        Roles = [new(Role.Participant, Sample.First.Id)],
    };

    private Bot? bot;
    private Instant now = Instant.FromUtc(2027, 3, 31, 7, 0);

    /// <summary>Another who is always in the list, so that it is one.</summary>
    private static Person Beside => Subject with { Id = new("beside"), FirstName = "Beside", LastName = "Toujours", Email = null, Phone = null, Consents = Consents.Of(Consent.AllPromotions) };

    public static string WordOf(Field field) => Letters.First(one => one.Field == field).Word;

    public async Task GivenAsync(Consents? consents)
    {
        if (bot is null)
        {
            await database.GivenPeopleAsync();
            bot = new(database);
        }

        await database.People.SaveAsync([Subject with { Consents = consents }, Beside, new(new("viewer"), "Voit", "Tout")], default);
    }

    /// <param name="sought">By which fields the subject is searched for.</param>
    /// <returns>The letters of the fields that are seen, in the order of the table.</returns>
    public async Task<string> SeenAsync(Surface surface, Person? viewer, string sought)
    {
        // Nobody looks so often that they would be stopped.
        now += Duration.FromMinutes(2);
        var turn = TurnOf(viewer);

        return surface switch
        {
            Surface.Card => LettersIn((await bot!.Directory.HandleAsync(new DirectoryOpen(Id.Value), turn, default)).Card?.ToJson()),
            Surface.List => await ListedAsync(turn),
            Surface.Search => await FoundByAsync(turn, sought),
            _ => await PutIntoMessageAsync(turn),
        };
    }

    /// <summary>Puts another in the gate's place.</summary>
    public void SeeBy(Sight sight) => bot!.Sight = sight;

    public void Dispose() => bot?.Dispose();

    /// <summary>The subject's own row: what stands beside others says nothing of them.</summary>
    private async Task<string> ListedAsync(Turn turn)
    {
        var card = (await bot!.Directory.HandleAsync(new DirectorySearch(Sample.First.Name), turn, default)).Card!.ToJson();
        var rows = card.GetProperty("body").EnumerateArray().Where(part => part.TryGetProperty("selectAction", out var opens) && opens.GetRawText().Contains(Opening, StringComparison.Ordinal)).ToArray();

        // Who is found alone has the card to themselves.
        return rows is [var own] ? LettersIn(own) : card.GetRawText().Contains(WordOf(Field.FirstName), StringComparison.Ordinal) ? LettersIn(card) : string.Empty;
    }

    private async Task<string> FoundByAsync(Turn turn, string sought)
    {
        var found = string.Empty;

        foreach (var (letter, _, word) in Letters.Where(one => sought.Contains(one.Letter, StringComparison.Ordinal)))
        {
            now += Duration.FromMinutes(2);
            var card = (await bot!.Directory.HandleAsync(new DirectorySearch(word), turn with { Now = now }, default)).Card!.ToJson();
            found += IsShown(card) ? letter : string.Empty;
        }

        return found;
    }

    /// <summary>Found alone, or among others.</summary>
    private static bool IsShown(JsonElement card) => card.GetRawText() is var text
        && (text.Contains(WordOf(Field.FirstName), StringComparison.Ordinal) || text.Contains(Opening, StringComparison.Ordinal));

    private async Task<string> PutIntoMessageAsync(Turn turn)
    {
        MessageExtensionQuery query = new("findPerson", new Dictionary<string, string> { ["q"] = Sample.First.Name }, false, 0, 25);
        var cards = (await bot!.PersonSearch.SearchAsync(query, turn, default) as Found.Results)?.Cards ?? [];

        return LettersIn(cards.Select(one => (JsonElement?)one.Card.ToJson()).FirstOrDefault(card => card!.Value.GetRawText().Contains(WordOf(Field.FirstName), StringComparison.Ordinal)));
    }

    private static string LettersIn(JsonElement? card) => card is not { } shown
        ? string.Empty
        : string.Concat(Letters.Where(one => Values(shown).Any(value => value.Contains(one.Word, StringComparison.Ordinal))).Select(one => one.Letter));

    private static IEnumerable<string> Values(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Values(member.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Values),
        JsonValueKind.String => [node.GetString()!],
        _ => [],
    };

    private Turn TurnOf(Person? viewer) =>
        new(Chats.Said(Chats.Personal), Chats.Personal with { With = viewer?.Id }, viewer, Sample.First, Texts.French, now);
}
