using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Introductions;

/// <summary>Aline of the first promotion lets everything be given; Dario of the second only what both agree to, and only an address is known of him.</summary>
public abstract class IntroductionTest(TestDatabase database) : DialogTest(database)
{
    protected const string Purpose = "Parler d’une convention avec une mairie.";

    private protected static readonly IntroductionId Id = new("0a1b");

    private protected static readonly IntroductionSend Typed = new(Id.Value, Sample.Dario.Id.Value, Purpose, "Email,Region");

    /// <summary>What nobody may read before both said yes.</summary>
    protected static IReadOnlyList<string> Details { get; } = [Sample.Aline.Email!, Sample.Aline.Phone!, Sample.Dario.Email!];

    private protected Task<Reply> AskAsync(Texts? texts = null) => Bot.IntroductionAsking.HandleAsync(Typed, Alone(Sample.Aline, texts), default);

    private protected Task<Reply> AnswerAsync(string act, string? fields = null, Peace peace = Peace.None, Person? by = null, Texts? texts = null, Instant? now = null) =>
        Bot.Introductions.HandleAsync(new IntroductionAnswer(Id.Value, act, fields, $"{peace}"), Alone(by ?? Sample.Dario, texts, now), default);

    private protected async Task<Introduction> StandingAsync() => (await Database.Introductions.FindAsync(Id, default))!;

    /// <summary>As the rhythm does.</summary>
    private protected async Task PassAsync(Instant? now = null) =>
        Assert.True(await Database.Introductions.TryChangeAsync(IntroductionDecision.Pass(await StandingAsync(), now ?? Now)!, default));

    private protected async Task<Message?> MessageAsync(string name, Person reader, Texts? texts = null, Instant? now = null)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await Bot.Messages.DrawAsync(new(plan, plan.Steps[0], new($"P1/{name}/{Id}"), name, name, reader, "msteams", texts ?? Texts.French, now ?? Now), default);
    }

    private protected async Task<JsonElement> DrawnAsync(string name, Person reader, Texts? texts = null, Instant? now = null) => (await MessageAsync(name, reader, texts, now))!.Card.ToJson();
}
