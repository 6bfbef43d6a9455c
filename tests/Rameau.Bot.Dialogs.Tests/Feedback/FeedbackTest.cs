using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

/// <summary>The morning after the second session of a promotion of six.</summary>
public abstract class FeedbackTest(TestDatabase database) : DialogTest(database)
{
    protected static readonly Instant Morning = Instant.FromUtc(2027, 4, 7, 8, 0);

    /// <summary>The answers are closed since the night.</summary>
    protected static readonly Instant Later = Instant.FromUtc(2027, 4, 14, 8, 0);

    protected static readonly FormId Session = FormId.Of(Sample.First.Id, FeedbackKind.Session, "S2");

    protected static readonly Person[] Six =
    [
        Sample.Aline, Sample.Basile, Sample.Celeste with { DirectoryId = "ce1e57e0-0000-4000-8000-000000000008" },
        .. Enumerable.Range(1, 3).Select(i => new Person(new($"peer-{i}"), $"Paire{i}", $"Nom{i}", DirectoryId: $"9ee20000-0000-4000-8000-00000000000{i}") { Roles = [new(Role.Participant, Sample.First.Id)] }),
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.People.SaveAsync(Six, default);
    }

    protected static FeedbackGive Give(int score, string? keep = null, string? change = null) => new("P1", Session.Value, $"{score}", $"{Math.Min(5, score + 1)}", keep, change);

    protected Task<Reply> AnswerAsync(Person person, FeedbackGive given, Instant? now = null) => Bot.Feedback.HandleAsync(given, InGroup(person, now: now ?? Morning), default);

    /// <summary>Five of the six.</summary>
    protected async Task AllButOneAnswerAsync()
    {
        foreach (var (person, i) in Six.Take(5).Select((person, i) => (person, i)))
        {
            Assert.Equal(Texts.French.Feedback.Noted(AnswerMode.Anonymous), (await AnswerAsync(person, Give(i + 1, $"garder {i}", i % 2 == 0 ? $"**changer** {i}" : null))).Note);
        }
    }

    protected Task<Message?> DrawAsync(Texts texts, Instant? now = null) =>
        Bot.MessageAsync(FeedbackMessages.Session, "S2", "session-feedback", null, texts, now ?? Morning);

    protected Task<TurnResult> TapAsync(Person person, string verb, string data, Instant? now = null, string? id = null) => Bot.Router.HandleAsync(
        Chats.Said(Chats.Group, person.DirectoryId, ActivityTypes.Invoke) with
        {
            Id = id ?? "1711868400000",
            Name = InvokeNames.CardAction,
            Value = JsonElement.Parse($$$"""{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{{{data}}}},"trigger":"manual"}"""),
        },
        now ?? Morning,
        default);

    /// <summary>A round of these people, an hour ago.</summary>
    protected async Task<FeedbackForm> RoundAsync(AnswerMode mode, params Person[] people)
    {
        FeedbackForm form = new(
            FormId.Of(Sample.First.Id, FeedbackKind.Round, "r1"), Sample.First.Id, FeedbackKind.Round, "r1", mode, Morning - Duration.FromHours(1), Morning + Duration.FromDays(3),
            [new("A", [.. people.Select(person => person.Id)])])
        {
            Lead = people[0].Id,
        };
        Assert.True(await Database.Feedback.TryOpenAsync(form, default));
        return form;
    }
}
