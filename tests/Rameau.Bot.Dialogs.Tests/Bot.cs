using System.Text.Json.Nodes;
using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Courtesy;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>Every dialog, over one database and one scripted Teams.</summary>
internal sealed partial class Bot : IDisposable
{
    /// <summary>It never changes, and takes a moment to load.</summary>
    private static readonly Recogniser Recogniser = Recogniser.Load();

    private readonly HttpClient http;

    public Bot(TestDatabase database)
    {
        http = new(Teams);
        ConnectorClient connector = new(http, new NoTokens(), new Anywhere(), new ManualClock(Instant.FromUtc(2027, 1, 1, 0, 0)), () => 0.5, new());
        Roster roster = new(connector, database.People);
        Plans = new(new SamplePathway(), database.Promotions);
        AddFeedback(database);
        Writings = new(database.People, database.Contributions);
        States = new(Plans, database.People, database.Rsvps, database.Contributions, database.Ledger, new ContentRhythm());
        Rsvp = new(new(Plans, database.Rsvps, database.Ledger), States);
        Step = new(Plans, States);
        Belonging belonging = new(database.Promotions, Plans);
        WorkViews = new(database.People, database.WorkReports);
        MoocViews = new(database.People, database.MoocProgress);
        Programme = new(Plans, belonging, new(WorkViews, MoocViews, database.CoachingCalls));
        RsvpSentence = new(Plans, Rsvp);
        StepSentence = new(Plans, States, Step, belonging);
        Turnout = new(Plans, States);
        Welcome = new(database.Conversations, database.People, roster, Plans);
        Link = new(database.Conversations, database.Promotions, roster, Welcome);
        Work = new(Plans, WorkViews, database.WorkReports, database.Ledger);
        Mooc = new(Plans, MoocViews, database.MoocProgress);
        WorkSentence = new(Plans, WorkViews, Work);
        MoocSentence = new(Plans, MoocViews, Mooc);
        Contributions = new(Plans, Writings, database.Contributions, database.Ledger);
        VolunteerViews = new(database.People, database.Volunteers, database.Ballots);
        Volunteers = new(Plans, VolunteerViews, database.Volunteers, database.People, database.Ledger, database.Ballots, database.Conversations, () => "a secret of the tests");
        Votes = new(Plans, VolunteerViews, database.Ballots, database.Ledger);
        HandingOver = new(Plans, VolunteerViews, database.Volunteers, database.Ledger, database.Conversations);
        VolunteerSentence = new(Plans, VolunteerViews, Volunteers, belonging);
        Preferences = new(database.Preferences, database.Pauses);
        Newsletters = new(database.Preferences, Preferences);
        ConsentForm = new(database.Preferences, database.ConsentReceipts, new(database.Preferences, database.Audit));
        Consents = new(database.Preferences, Preferences, ConsentForm);
        Courtesy = new(Plans);
        Pauses = new(Plans, database.Pauses);
        AddRights(database);
        TicketViews ticketViews = new(database.People);
        Tickets = new(database.Tickets, ticketViews);
        TicketDesk = new(database.Tickets, ticketViews, database.Promotions);
        AddGatherings(database);
        Listener = new(Recogniser, database.People, database.Promotions);
        AddIntroductions(database);
        PollStates = new(database.Polls, database.People);
        Desk = new(database.People, database.CoachingCalls, database.CoachAgendas);
        CoachingScene scene = new(database.People, database.WorkReports, Links);
        Coaching = new(Plans, Desk, scene);
        Calls = new(Coaching, Desk, scene, database.CoachingCalls, database.Ledger);
        Coach = new(database.CoachingCalls, database.CoachAgendas, database.People, database.Promotions, Plans, scene, database.Ledger);
        Feeds = new(Links);
        CoachAgenda = new(database.CoachAgendas);
        Coverages coverages = new(Desk, database.CoachingCalls, database.CoachAgendas, database.People);
        Coverage = new(Plans, coverages, database.CoachingCalls, database.People);
        CoachingCommand = new(Plans, Desk, scene, Coach, Coverage);
        Availability = new(CoachAgenda);
        StepMessage steps = new(States);
        RoundViews = new(database.Rounds, database.People, database.Preferences);
        AddResources(database);
        AddLetters(database);
        Messages = new(
        [
            .. FeedbackMessages, steps, new NewsMessage(steps), new AbsencesMessage(database.People, database.Rsvps), new CommunityMessage(), new NewsletterMessage(LetterViews), new LetterMessages(LetterViews), new CoachingMessage(Desk), new CallMessage(database.CoachingCalls, Desk, scene, database.People), new CapacityMessage(coverages),
            new WorkMessages(WorkViews), new MoocMessages(MoocViews), new ContributionMessages(Writings), new VolunteerMessages(VolunteerViews, database.Ledger),
            new AnnouncementMessage(database.Announcements, database.People), new PollMessage(PollStates), new NudgeMessage(steps, database.Rsvps, database.Ledger),
            new OnboardingMessage(), new ClosingMessage(database.People, database.WorkReports), new PassageMessage(database.Preferences), new DoubtMessage(database.Ledger), new DeadChatMessage(), new PauseOverMessage(database.Pauses), new Departures(),
            new RoundMessage(RoundViews), new RoundReminderMessage(RoundViews),
            new TicketMessages(database.Tickets, ticketViews),
            new ReadingMessage(database.Readings, Librarian),
            new ReviewMessage(database.Catalogue),
            .. GatheringMessages,
            new IntroductionMessages(database.Introductions, IntroductionViews, database.People),
        ]);
        Drawing = new(Messages, new ContentRhythm(), database.People, database.Ledger);
        Doubt = new(database.Ledger);
        Message = new(Plans, database.Ledger, Drawing);
        Refusals = new(database.People);
        Help = new(() => Commands!, () => Sentences!);
        CommandTaps = new(() => Commands!, Refusals);
        Undo = new(database.Undos, () => Taps!);
        Replanning = new(Plans, new SamplePathway(), database.Promotions, database.CoachingCalls, coverages, database.Ledger, database.Rsvps);
        PlanForm = new(Plans, database.Promotions);
        PlanChange = new(Replanning, Plans, database.People);
        PlanMove = new(PlanForm, PlanChange, Plans);
        BeatDecisions = new(new ContentRhythm(), database.Ledger);
        Recipients = new(database.People, [new RsvpAwaiting(database.Rsvps), new WorkAwaiting(database.WorkReports), new MoocAwaiting(database.MoocProgress), new CoachingAwaiting(database.CoachingCalls)], database.Preferences, database.Pauses);
        Previews = new(BeatDecisions, Recipients, Drawing);
        Preview = new(Previews, Plans, database.Promotions, database.Ledger);
        PreviewChange = new(Preview, BeatDecisions, Plans);
        Statuses statuses = new(database.People, database.Rsvps, database.WorkReports, database.MoocProgress, database.CoachingCalls);
        HandOvers handOvers = new(Previews, database.Polls, statuses, database.People, () => Commands!);
        Appointments = new(Plans, VolunteerViews, database.Volunteers, database.Ledger, handOvers);
        Announce = new(database.Announcements, database.Promotions, database.People);
        AnnouncePublish = new(database.Announcements, Announce, Plans, database.Conversations, database.Ledger);
        Poll = new(database.Polls, PollStates, database.Promotions, database.People);
        PollPublish = new(database.Polls, Poll, PollStates, Plans, database.Conversations, database.Ledger);
        PollVote = new(database.Polls, PollStates, Plans, database.Ledger);
        Status = new(statuses, Plans, database.Promotions);
        Remind = new(Plans, database.Promotions, Recipients, database.Ledger);
        HandOver = new(handOvers, Plans, database.Promotions);
        RoundDialog = new(database.Rounds, RoundViews, Plans, database.Ledger, [Endings, new RoundFeedback(FeedbackDesk)]);
        RoundOpen = new(database.Rounds, database.SubGroupPlans, RoundViews, database.People, Plans, database.Conversations);
        CoDevelopment = new(new(database.SubGroupPlans, database.Rounds, database.People));
        AddDirectory(database);
        Commands = new(
        [
            Help,
            Step,
            Programme,
            Turnout,
            PlanForm,
            Preview,
            Announce,
            Poll,
            Status,
            Remind,
            HandOver,
            Work,
            Mooc,
            CoachingCommand,
            Availability,
            Preferences,
            Rights,
            CoDevelopment,
            FeedbackCommand,
            Pulse,
            Undo,
            Tickets,
            TicketDesk,
            Readings,
            Letters,
            Curation,
            .. GatheringCommands,
            Introductions,
            MyLinks,
            LinksFor,
        ]);
        Sentences = new(
        [
            .. HelpDialog.Rules(Help),
            .. AnimationSentences.Of(Announce, Poll, Status, Remind),
            .. PlanningSentences.Of(PlanMove),
            .. CoachingSentences.Of(CoachingCommand),
            .. DirectorySentences,
            .. StepSentences.Of(StepSentence, Programme, RsvpSentence),
            .. PauseVerbs.Sentences(Pauses),
            .. RightsVerbs.Sentences(Rights),
            .. WorkVerbs.Sentences(WorkSentence),
            .. MoocVerbs.Sentences(MoocSentence),
            .. PreferencesVerbs.Sentences(Newsletters, Consents),
            .. CourtesyDialog.Rules(Courtesy),
            .. VolunteerVerbs.Sentences(VolunteerSentence),
            .. ResourceVerbs.Sentences(Resources),
            .. CoDevelopmentVerbs.Sentences(RoundOpen),
            .. FeedbackVerbs.Sentences(FeedbackCommand),
            .. GatheringVerbs.Sentences(Gatherings, GatheringAuthor),
            .. IntroductionVerbs.Sentences(IntroductionAsking),
        ]);
        Said = new(Listener, Sentences, Refusals, Resources);
        Verbs = new(
        [
            .. HelpVerbs.Of(Help, Said, CommandTaps),
            .. ConversationVerbs.Of(Welcome, Link),
            .. StepVerbs.Of(Rsvp, new(Plans, States, database.Rsvps, database.Ledger), Step, Programme),
            .. WorkVerbs.Of(Work, new(Plans, WorkViews, database.WorkReports, database.Ledger)),
            .. MoocVerbs.Of(Mooc, new(Plans, MoocViews, Mooc)),
            .. CoachingVerbs.Of(Coaching, Calls, Coach, CoachAgenda, Coverage, Feeds),
            .. ContributionVerbs.Of(Contributions),
            .. VolunteerVerbs.Of(Volunteers, Appointments, Votes, HandingOver),
            .. PreferencesVerbs.Of(Preferences, Newsletters, ConsentForm),
            .. DirectoryTaps, .. PauseVerbs.Of(Pauses),
            .. RightsVerbs.Of(Rights, Erasing, Corrections),
            .. PlanVerbs.Of(PlanForm, PlanChange),
            .. PreviewVerbs.Of(Preview, PreviewChange),
            .. RhythmVerbs.Of(Doubt, Message),
            .. ResourceVerbs.Of(Resources),
            .. ReadingVerbs.Of(Readings), .. LetterVerbs.Of(Letters, LetterEdits),
            .. TicketVerbs.Of(Tickets, TicketDesk),
            .. CurationVerbs.Of(Curation, Entries, EntryActs, Learning),
            .. GatheringVerbsOf,
            .. IntroductionVerbs.Of(IntroductionAsking, Introductions),
            .. LinkVerbs.Of(MyLinks, LinksFor),
            .. CoDevelopmentVerbs.Of(RoundDialog, RoundOpen, CoDevelopment),
            .. FeedbackVerbsOf,
            .. AnimationVerbs.Of(Announce, AnnouncePublish, Poll, PollPublish, PollVote, Status, Remind, HandOver),
        ]);
        Taps = new(Verbs, database.Promotions);
        Opening = new(database.Conversations, database.People, database.Promotions, roster);
        Extensions = new([new ResourceExtension(Librarian, new SamplePathway()), PersonSearch]);
        Router = new(Opening, Taps, Commands, Extensions, Refusals, Said, Welcome, Help, database.Inbox, database.Undos);
    }

    /// <summary>What Teams answers, in order.</summary>
    public ScriptedHttp Teams { get; } = new();

    public Plans Plans { get; }

    public StepStates States { get; }

    /// <summary>All that the rhythm says.</summary>
    public Messages Messages { get; }

    public DeliveryDrawing Drawing { get; }

    /// <summary>Teams will say that these people are in the chat.</summary>
    public Bot WithMembers(Conversation chat, params IEnumerable<RosterMember> members)
    {
        JsonArray list = [.. members.Select(Json)];
        Teams.Then(
            $"{Chats.Service}v3/conversations/{Uri.EscapeDataString(chat.Id.Value)}/pagedmembers?pageSize=500",
            new JsonObject { ["members"] = list }.ToJsonString());

        return this;
    }

    /// <summary>Teams will tell who the sender of the activity is; nobody it knows when null.</summary>
    public Bot WithSender(Conversation chat, RosterMember? member)
    {
        var url = $"{Chats.Service}v3/conversations/{Uri.EscapeDataString(chat.Id.Value)}/members/29%3Asender";
        _ = member is null
            ? Teams.Then(url, "{}", System.Net.HttpStatusCode.NotFound)
            : Teams.Then(url, Json(member).ToJsonString());

        return this;
    }

    public void Dispose()
    {
        http.Dispose();
        Librarian.Dispose();
        Teams.AssertFinished();
    }

    private static JsonObject Json(RosterMember member) => new()
    {
        ["id"] = member.ChannelId,
        ["name"] = member.Name,
        ["objectId"] = member.DirectoryId,
        ["email"] = member.Email,
    };
}
