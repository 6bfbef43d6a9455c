using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>
/// What everybody gets who says one thing, in the group and alone with the bot: one approved file for each intent. Answers that are
/// the same stand once, under the names of all who get them.
/// </summary>
public sealed class TranscriptTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    private static readonly (string Who, Person? Person)[] Roles =
    [
        ("participant", Sample.Basile), ("animator", Sample.Aline), ("coach", Sample.Coach), ("alumna", Sample.Alumna), ("staff", Sample.Staff),
        ("participant of another promotion", Sample.Dario), ("stranger", null),
    ];

    public static TheoryData<string, string> Sentences() => new()
    {
        { "next_event", "c'est quand la prochaine session ?" },
        { "programme", "montre-moi le programme" },
        { "rsvp_yes", "je viens à la session 2" },
        { "rsvp_no", "je ne pourrai pas venir à la session 2" },
        { "book_coaching", "je voudrais réserver un coaching" },
        { "reschedule_coaching", "décale mon coaching à vendredi" },
        { "cancel_coaching", "annule mon coaching" },
        { "list_coaching", "quand est mon prochain coaching ?" },
        { "find_resource", "je cherche un exemple d'alliance territoriale" },
        { "find_contact", "qui dans la promotion travaille dans une fondation ?" },
        { "request_intro", "mets-moi en relation avec Basile" },
        { "codev_start", "je voudrais apporter un cas en codéveloppement" },
        { "codev_feedback", "mon retour sur le codev : très utile, je mets 5" },
        { "personal_work_done", "j'ai rendu le TP1" },
        { "personal_work_status", "où en est mon travail personnel ?" },
        { "mooc_progress", "j'ai fini l'épisode 2 du mooc" },
        { "newsletter_prefs", "je ne veux plus de la newsletter mensuelle" },
        { "notif_pause", "mets les rappels en pause jusqu'au 15 avril" },
        { "help", "comment ça marche ?" },
        { "my_data_export", "donne-moi toutes mes données" },
        { "my_data_delete", "efface mes données personnelles" },
        { "consent_change", "rends ma fiche visible à toutes les promotions" },
        { "poll_create", "sondage : mardi ou jeudi ?" },
        { "announce", "annonce au groupe : la salle a changé" },
        { "move_session", "décale la session 2 au 13 avril" },
        { "cohort_status", "où en est la promotion ?" },
        { "volunteer_animator", "je veux bien animer la promotion" },
        { "event_create", "je propose un apéro le 12 juin à Rennes" },
        { "event_join", "je m'inscris à l'apéro" },
        { "greeting", "bonjour" },
        { "thanks", "merci beaucoup" },
        { "out_of_scope", "quel temps fera-t-il demain ?" },
    };

    [Fact]
    public void Every_intent_is_said() => Assert.Equal(
        Intents.All.Select(intent => intent.Name()).Order(StringComparer.Ordinal), Sentences().Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task What_everybody_gets_who_says_it(string intent, string sentence)
    {
        List<(string Who, string Answer)> answers = [];

        foreach (var (who, person) in Roles)
        {
            foreach (var (where, turn) in new[] { ("group", InGroup(person)), ("alone", Alone(person)) })
            {
                Bot.Dispose();
                await InitializeAsync();
                Assert.Contains(intent, (await Bot.Listener.HearAsync(sentence, turn, default)).Select(heard => heard.Intent.Name()));
                answers.Add(($"{who}, {where}", Told(await Bot.Said.AnswerAsync(sentence, turn, default))));
            }
        }

        var lines = answers.GroupBy(one => one.Answer, one => one.Who).Select(same => $"{string.Join("; ", same)}:\n{same.Key}");
        Approved.Text($"« {sentence} »\n\n{string.Join("\n\n", lines)}", test: intent);
    }

    private static string Told(Reply reply) => string.Join(
        '\n',
        reply.Posts.Select(post => post switch
        {
            Post.Here { Activity: var said } => $"  here: {Told(said)}",
            Post.Tracked { Delivery: var delivery } => $"  by the ledger{(delivery.Person is { } person ? $", to {person}" : "")}: {delivery.Message} of {delivery.Step}",
            Post.ToPerson { Person: var person, Activity: var said } => $"  in private, to {person}: {Told(said)}",
            Post.Update { Activity: var said } => $"  instead of a message: {Told(said)}",
            _ => $"  {post.GetType().Name}",
        })
        .Append(reply.Note is { } note ? $"  to the one who spoke: {note}" : null)
        .Append(reply.Undo is { } undo ? $"  « annuler » takes back: {undo.What}" : null)
        .OfType<string>());

    private static string Told(OutgoingActivity said) => said.Attachments is [{ Content: var card }, ..]
        ? $"[{string.Join(" / ", Shown.Words(card).Except(Shown.Buttons(card)).Skip(1))}]{string.Concat(Shown.Buttons(card).Distinct().Select(title => $" ({title})"))}"
        : said.Text ?? string.Empty;
}
