using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Animation;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.CoDevelopment;
using Rameau.Bot.Dialogs.Tests.Coaching;
using Rameau.Bot.Dialogs.Tests.Feedback;
using Rameau.Bot.Dialogs.Tests.Information;
using Rameau.Bot.Dialogs.Tests.Planning;
using Rameau.Bot.Dialogs.Tests.Readings;
using Rameau.Bot.Dialogs.Tests.Resources;
using Rameau.Bot.Dialogs.Tests.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Wording;

/// <summary>Draws everything in a language that marks its own words, so that a string that lives outside the wording is seen.</summary>
public sealed class MarkedCardsTests(SqliteDatabase database) : DialogTest(database), IClassFixture<SqliteDatabase>
{
    private const string Place = "Maison des associations";

    /// <summary>What people and editors wrote.</summary>
    private static readonly string[] Content =
    [
        .. new[] { Place, "Là", "Non", "Forum", "Promotion 1", "Promotion 2", "Elvire Fontcalme", "Basile Chantelune", "Aline Brumevert", "Céleste d'Ombrefeuille", "Céleste" }
            .Concat(new SampleNewsletters().ItemsOf(default, default).SelectMany(item => new[] { item.Title, item.Summary }))
            .Concat(ResourceScenes.Content)
            .Concat(CurationScenes.Content)
            .OrderByDescending(text => text.Length), // the whole before its parts
    ];

    /// <summary>Said by the host alone, around a turn, in the room's journal or on the command line.</summary>
    private static readonly string[] OfTheHost =
        ["get_StillWorking", "get_TookTooLong", "get_WentWrong", "get_CardTooOld", "get_RestIsPrivate", "get_OnlyParticipants", "get_GroupAudience", "get_InPrivate", "Timing"];

    private readonly Marked marked = new();

    private Texts Texts => marked.Of(Texts.French);

    [Fact]
    public async Task No_string_lives_outside_the_wording()
    {
        foreach (var text in await EverythingAsync())
        {
            var outside = Content.Aggregate(Marked.Outside(text), (left, content) => left.Replace(content, "", StringComparison.Ordinal));
            Assert.False(outside.Any(letter => char.IsLetterOrDigit(letter) || letter is ':' or ';' or '!' or '?' or '«' or '»'), text);
        }
    }

    [Fact]
    public async Task No_string_of_the_wording_has_fallen_out_of_use()
    {
        await EverythingAsync();
        var members = new[] { typeof(IConversationWording), typeof(IStepWording), typeof(IPlanningWording), typeof(IRhythmWording), typeof(IPreviewWording), typeof(IInformationWording), typeof(ILetterWording), typeof(ICoachingWording), typeof(IDates), typeof(IWorkWording), typeof(IMoocWording), typeof(IContributionWording), typeof(IAnnouncementWording), typeof(IPollWording), typeof(IStatusWording), typeof(IResourceWording), typeof(IReadingWording), typeof(ICurationWording), typeof(IFeedbackWording), typeof(IRoundWording), typeof(ISubGroupWording) }.SelectMany(type => type.GetMethods()).Select(method => method.Name);

        Assert.Equal(OfTheHost.Order(StringComparer.Ordinal), members.Except(marked.Said).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("⟦a⟦b⟧c⟧", "")]
    [InlineData("⟦a⟧ : ⟦b⟧", " : ")]
    [InlineData("a", "a")]
    public void What_is_outside_the_marks_is_found(string text, string outside) => Assert.Equal(outside, Marked.Outside(text));

    private async Task<IReadOnlyList<string>> EverythingAsync()
    {
        await PlacedAsync("S2", Place);
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        var after = Instant.FromUtc(2027, 12, 1, 8, 0);
        RsvpTap tap = new("P1", "S2", 0, "Yes", "n", "P1/S2/eve");
        Turn other = InGroup(Sample.Staff, Texts) with { Conversation = Chats.Other, Promotion = null };
        await Database.Conversations.SeenAsync(Chats.Other, default);
        Bot.WithMembers(Chats.Other, new RosterMember("29:x", "", null, null));
        Bot.Teams.Then($"{Chats.Service}v3/conversations/{Uri.EscapeDataString(Chats.Other.Id.Value)}/pagedmembers?pageSize=500", "{}", System.Net.HttpStatusCode.Forbidden);

        Reply[] replies =
        [
            await Bot.Step.HandleAsync(Alone(Sample.Aline, Texts), default),
            await Bot.Step.HandleAsync(Alone(null, Texts), default),
            await Bot.Step.HandleAsync(Alone(Sample.Staff, Texts), default),
            await Bot.Step.HandleAsync(InGroup(Sample.Aline, Texts, after), default),
            await Bot.Step.HandleAsync(new StepLook("P1", "W", "P1/W/eve"), InGroup(Sample.Aline, Texts), default),
            await Bot.Step.HandleAsync(new StepLook("P1", "V2"), InGroup(Sample.Aline, Texts), default),
            await Bot.Step.HandleAsync(new StepLook("P1", "S1"), InGroup(Sample.Coach, Texts), default),
            await Bot.Step.HandleAsync(new StepLook("P1", "S9"), InGroup(Sample.Coach, Texts), default),
            await Bot.Rsvp.HandleAsync(tap, InGroup(Sample.Aline, Texts), default),
            await Bot.Rsvp.HandleAsync(tap with { Answer = "No" }, InGroup(Sample.Basile, Texts), default),
            await Bot.Rsvp.HandleAsync(tap with { Revision = 3 }, InGroup(Sample.Celeste, Texts), default),
            await Bot.Rsvp.HandleAsync(tap with { Answer = "?" }, InGroup(Sample.Celeste, Texts), default),
            await Bot.Programme.HandleAsync(InGroup(Sample.Aline, Texts), default),
            await Bot.Programme.HandleAsync(Alone(Sample.Aline, Texts), default),
            await Bot.Programme.HandleAsync(new ProgrammeLook("P1", "S2"), InGroup(Sample.Aline, Texts), default),
            await Bot.Turnout.HandleAsync(InGroup(Sample.Aline, Texts), default),
            await Bot.Turnout.HandleAsync(InGroup(Sample.Aline, Texts, Instant.FromUtc(2027, 5, 17, 8, 0)), default),
            await Bot.Help.HandleAsync(InGroup(Sample.Aline, Texts), default),
            await Bot.Welcome.HandleAsync(new WelcomeLook(), InGroup(null, Texts), default),
            await Bot.Welcome.HandleAsync(new WelcomeLook(), Alone(Sample.Aline, Texts), default),
            await Bot.Welcome.HandleAsync(new WelcomeLook(), Alone(null, Texts), default),
            await Bot.Welcome.HandleAsync(new WelcomeLook(), other, default),
            await Bot.Link.HandleAsync(new ChoosePromotion(), other, default),
            await Bot.Link.HandleAsync(new ChoosePromotion(), Alone(Sample.Staff, Texts), default),
            await Bot.Link.HandleAsync(new LinkConversation(), other, default),
            await Bot.Link.HandleAsync(new LinkConversation("P2"), other, default),
            await Bot.Link.HandleAsync(new LinkConversation("P2"), other, default),
            await Bot.Link.HandleAsync(new ChoosePromotion(), other, default),
        ];
        Reply[] activities = [.. await BetweenSessions.RepliesAsync(Bot, Database, Texts)];
        var coaching = await CoachingScenes.PlayAsync(Bot, Database, Alone(Sample.Aline, Texts));
        var readings = await ReadingScenes.PlayAsync(Bot, Database, Alone(Sample.Aline, Texts));
        var resources = await ResourceScenes.PlayAsync(Bot, Database, InGroup(Sample.Basile, Texts), Alone(Sample.Aline, Texts));
        var letters = await LetterScenes.PlayAsync(Bot, Database, Alone(Sample.Aline, Texts), InGroup(Sample.Staff, Texts));
        var planning = await PlanningScenes.PlayAsync(Bot, Database, InGroup(Sample.Aline, Texts), Alone(Sample.Staff, Texts));
        var rhythm = await RhythmScenes.PlayAsync(Bot, Database, InGroup(Sample.Aline, Texts), Alone(Sample.Staff, Texts));
        await Database.People.SaveAsync([Sample.Aline with { Roles = [new(Role.Participant, Sample.First.Id)] }], default);
        var unled = await Bot.Welcome.HandleAsync(new WelcomeLook(), InGroup(null, Texts), default);
        var replaced = StepCard.ForGroup((await Bot.States.ReadAsync(Sample.First, "S2", null, "msteams", Now, default))! with { IsReplaced = true }, Texts);
        await Database.GivenPeopleAsync(); // what follows is decided about a plan that nobody changed
        await Database.Conversations.SeenAsync(Chats.Group, default);
        await Database.Conversations.TryLinkAsync(Chats.Group.Id, Sample.First.Id, default);
        var animation = await AnimationScenes.PlayAsync(Bot, Database, InGroup(Sample.Aline, Texts), Alone(Sample.Staff, Texts));
        var curation = await CurationScenes.PlayAsync(Bot, Database, InGroup(Sample.Staff, Texts), Alone(Sample.Staff, Texts));
        var feedback = await FeedbackScenes.PlayAsync(Bot, Database, InGroup(Sample.Aline, Texts));
        var rounds = await CoDevelopmentScenes.PlayAsync(Bot, Database, InGroup(Sample.Aline, Texts));
        Texts.Chat.Refused(default, []);
        Texts.Chat.NewcomersNotRecognised("");
        Texts.Chat.OnlyStaff([]);
        Texts.Chat.OnlyAnimators([]);
        _ = Texts.Chat.Noted;

        // The welcome for all that follows a link is in the promotion's own language, and so is the word to staff.
        return [.. replies.Concat(activities).Concat(coaching).Concat(resources).Concat(readings).Concat(letters).Concat(curation).Concat(animation).Concat(rounds).Concat(feedback).Concat(rhythm).Concat(planning).Append(unled).Select(reply => reply with { Posts = [.. reply.Posts.OfType<Post.Here>()] }).SelectMany(Words), .. Shown.Words(replaced.ToJson())];
    }

    private static IEnumerable<string> Words(Reply reply) =>
    [
        .. reply.Card is { } card ? Shown.Words(card.ToJson()) : [],
        .. reply.Note is { } note ? [note] : Array.Empty<string>(),
        .. reply.Posts.OfType<Post.Here>().SelectMany(post => Words(post.Activity)),
    ];

    private static IEnumerable<string> Words(Protocol.Activities.OutgoingActivity said) =>
        new[] { said.Text, said.Summary }.OfType<string>().Concat((said.Attachments ?? []).SelectMany(one => Shown.Words(one.Content)));
}
