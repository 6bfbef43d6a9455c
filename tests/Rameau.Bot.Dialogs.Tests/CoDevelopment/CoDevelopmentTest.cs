using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Animation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.CoDevelopment;

/// <summary>A sub-group of four in the first promotion: Aline facilitates, Basile brings the case.</summary>
public abstract class CoDevelopmentTest(TestDatabase database) : DialogTest(database)
{
    protected const string Words = "Notre partenaire **ne vient plus**";

    protected static readonly Person Edgar = new(new("edgar"), "Edgar", "Lavandou", "edgar@asso.example", "ed6a2000-0000-4000-8000-000000000008", Consents: Consents.Of(Consent.Promotion))
    {
        Roles = [new(Role.Participant, Sample.First.Id)],
    };

    private static readonly string[] Members = ["aline", "basile", "celeste", "edgar"];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.People.SaveAsync([Edgar], default);
    }

    protected Task<Reply> ConveneAsync(string preset = "Standard", params IReadOnlyList<string> members) =>
        Bot.RoundOpen.HandleAsync(new RoundConvene("P1", "r1", "1", preset, string.Join(',', members.Count == 0 ? Members : members)), InGroup(Sample.Aline), default);

    protected Task<Reply> ActAsync(Person person, string act, RoundState from, Texts? texts = null, Instant? now = null) =>
        Bot.RoundDialog.HandleAsync(new RoundAct("P1", "r1", act, $"{from}"), InGroup(person, texts, now), default);

    protected async Task BegunAsync()
    {
        await ConveneAsync();

        foreach (var person in (Person[])[Sample.Aline, Sample.Basile, Sample.Celeste, Edgar])
        {
            await ActAsync(person, RoundActs.Accept, RoundState.Planned);
        }

        await ActAsync(Sample.Aline, RoundActs.Begin, RoundState.RulesAccepted);
    }

    /// <summary>With a topic chosen, and something of everything that comes before.</summary>
    protected async Task InStepAsync(RoundState step)
    {
        await BegunAsync();
        await ProposeAsync(Sample.Basile, Words);
        await Bot.RoundDialog.HandleAsync(new RoundVote("P1", "r1", "basile"), InGroup(Edgar), default);
        await Bot.RoundDialog.HandleAsync(new RoundChoose("P1", "r1", "basile"), InGroup(Sample.Aline), default);

        for (var at = RoundState.S0; at < step; at++)
        {
            await SayAsync(at);
            await ActAsync(Sample.Aline, RoundActs.Next, at);
        }
    }

    protected Task<Reply> ProposeAsync(Person person, string words) =>
        Bot.RoundDialog.HandleAsync(new RoundPropose("P1", "r1", "Concern", words), InGroup(person), default);

    protected Task<Reply> ContributeAsync(Person person, string words, string form = "edgar-1", Texts? texts = null) =>
        Bot.RoundDialog.HandleAsync(new RoundContribute("P1", "r1", form, "Experience", words), InGroup(person, texts), default);

    protected Task<Reply> PlanAsync(int number = 1, string? on = "2027-04-14") =>
        Bot.RoundDialog.HandleAsync(new RoundPlan("P1", "r1", number, "Appeler la directrice", on, "Trouver un créneau", "Aline"), InGroup(Sample.Basile), default);

    protected Task<Reply> LookAsync(Person? person, Texts? texts = null, bool isSteering = false, Instant? now = null) =>
        Bot.RoundDialog.HandleAsync(new RoundLook("P1", "r1", isSteering), InGroup(person, texts, now), default);

    protected Task<Message?> DrawAsync(Texts texts, Instant? now = null) => Bot.WrittenAsync(MessageNames.Round, "r1", texts, now ?? Now);

    protected async Task<Round> RoundAsync() => (await Database.Rounds.FindAsync(new("r1"), default))!;

    private Task SayAsync(RoundState step) => step switch
    {
        RoundState.S3 => Bot.RoundDialog.HandleAsync(new RoundAgree("P1", "r1", "Je voudrais que le groupe m’aide à renouer"), InGroup(Sample.Basile), default),
        RoundState.S4 => ContributeAsync(Edgar, "Chez nous, une visite a tout changé"),
        RoundState.S5 => PlanAsync(),
        _ => Task.CompletedTask,
    };
}
