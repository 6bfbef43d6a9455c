using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

/// <summary>Monday 22 March 2027, the eve of the first window, 23 March to 2 April; the coach is open on Tuesdays and Thursdays. Clocks change on the 28th.</summary>
public abstract class CoachingTest(TestDatabase database) : DialogTest(database)
{
    protected static readonly Instant Eve = Instant.FromUtc(2027, 3, 22, 8, 0);

    protected const string Phone = "06 99 00 00 01";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Bot.CoachAgenda.OpenAsync("mardis et jeudis 9 h-17 h du 4 mars au 8 avril, sauf le 1er avril", AtCoach(), default);
    }

    protected static Instant At(int month, int day, int hour, int minute = 0) => Sample.First.Zone.On(new(2027, month, day), new(hour, minute));

    protected static string Slot(Instant at, string coach = "coach") => $"{coach}|{at.ToUnixTimeMilliseconds()}";

    protected static CoachingBook Book(Instant at, Instant? moves = null) => new("P1", "C1", Slot(at), "n", moves?.ToUnixTimeMilliseconds(), Phone, "Par où commencer ?");

    protected static Turn Of(Person person, Texts? texts = null, Instant? now = null, bool isRepeat = false) =>
        Alone(person, texts, now ?? Eve) with { Promotion = Sample.First, IsRepeat = isRepeat };

    protected static Turn AtCoach(Texts? texts = null, Instant? now = null) => Alone(Sample.Coach, texts, now ?? Eve);

    protected Task<Reply> BookAsync(Person person, Instant at, Instant? moves = null, Texts? texts = null, Instant? now = null) =>
        Bot.Calls.HandleAsync(Book(at, moves), Of(person, texts, now), default);

    protected Task<CoachingCall?> CallOfAsync(Person person) => Database.CoachingCalls.FindAsync(new(Sample.First.Id, new("C1"), person.Id), default);

    protected static IEnumerable<string> Words(Reply reply) => Shown.Words(reply.Card());
}
