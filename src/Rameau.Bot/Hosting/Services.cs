using System.ClientModel;
using System.Security.Cryptography;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Rameau.Bot.Chores;
using Rameau.Bot.Coaching;
using Rameau.Bot.Conversations;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Information;
using Rameau.Bot.Pathways;
using Rameau.Bot.Planning;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.Rhythm;
using Rameau.Bot.Turns;
using Rameau.Bot.Understanding;

namespace Rameau.Bot.Hosting;

/// <summary>What the program is made of, one feature after the other.</summary>
internal static partial class Services
{
    public static IServiceCollection AddPathways(this IServiceCollection services, PathwayFiles pathways) => services
        .AddSingleton<IPathways>(pathways)
        .AddSingleton<Plans>()
        .AddSingleton<Replanning>();

    public static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<Roster>()
        .AddSingleton<WelcomeDialog>()
        .AddSingleton<LinkDialog>()
        .AddVerbs(it => ConversationVerbs.Of(it.GetRequiredService<WelcomeDialog>(), it.GetRequiredService<LinkDialog>()));

    public static IServiceCollection AddHelp(this IServiceCollection services) => services
        .AddSingleton<HelpDialog>(it => new(it.GetRequiredService<Commands>, it.GetRequiredService<Sentences>))
        .AddSingleton<CommandDialog>(it => new(it.GetRequiredService<Commands>, it.GetRequiredService<Refusals>()))
        .AddSingleton<UndoDialog>(it => new(it.GetRequiredService<IUndos>(), it.GetRequiredService<CardTaps>))
        .AddSingleton<SentenceDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<HelpDialog>())
        .AddSentences(it => HelpDialog.Rules(it.GetRequiredService<HelpDialog>()))
        .AddVerbs(it => HelpVerbs.Of(
            it.GetRequiredService<HelpDialog>(), it.GetRequiredService<SentenceDialog>(), it.GetRequiredService<CommandDialog>()));

    /// <summary>Whatever can be taken back is known by then: it comes last.</summary>
    public static IServiceCollection AddUndo(this IServiceCollection services) => services
        .AddSingleton<ICommand>(it => it.GetRequiredService<UndoDialog>());

    public static IServiceCollection AddSteps(this IServiceCollection services) => services
        .AddSingleton<StepStates>()
        .AddSingleton<IAwaiting, RsvpAwaiting>()
        .AddSingleton<StepMessage>()
        .AddSingleton<IMessage>(it => it.GetRequiredService<StepMessage>())
        .AddSingleton<IMessage, NewsMessage>()
        .AddSingleton<IMessage, AbsencesMessage>()
        .AddSingleton<IMessage, CommunityMessage>()
        .AddSingleton<RsvpAnswering>()
        .AddSingleton<RsvpDialog>()
        .AddSingleton<RsvpUndoDialog>()
        .AddSingleton<RsvpSentence>()
        .AddSingleton<Belonging>()
        .AddSingleton<StepSentence>()
        .AddSingleton<StepDialog>()
        .AddSingleton<ProgrammePersonal>()
        .AddSingleton<ProgrammeDialog>()
        .AddSingleton<TurnoutDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<StepDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<ProgrammeDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<TurnoutDialog>())
        .AddVerbs(it => StepVerbs.Of(
            it.GetRequiredService<RsvpDialog>(), it.GetRequiredService<RsvpUndoDialog>(), it.GetRequiredService<StepDialog>(), it.GetRequiredService<ProgrammeDialog>()))
        .AddSentences(it => StepSentences.Of(
            it.GetRequiredService<StepSentence>(), it.GetRequiredService<ProgrammeDialog>(), it.GetRequiredService<RsvpSentence>()));

    public static IServiceCollection AddInformation(this IServiceCollection services, INewsletters newsletters) => services
        .AddSingleton(newsletters)
        .AddSingleton<LetterStocks>()
        .AddSingleton<LetterViews>()
        .AddSingleton<LetterDialog>()
        .AddSingleton<LetterEditDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<LetterDialog>())
        .AddSingleton<IMessage, NewsletterMessage>()
        .AddSingleton<IMessage, LetterMessages>()
        .AddSingleton<IRound, LetterRound>()
        .AddVerbs(it => LetterVerbs.Of(it.GetRequiredService<LetterDialog>(), it.GetRequiredService<LetterEditDialog>()));

    public static IServiceCollection AddCoaching(this IServiceCollection services) => services
        .AddSingleton<CoachingDesk>()
        .AddSingleton<Waitlist>()
        .AddSingleton<Coverages>()
        .AddSingleton<CoachingScene>()
        .AddSingleton<CoachingDialog>()
        .AddSingleton<CallDialog>()
        .AddSingleton<CoachDialog>()
        .AddSingleton<CoachAgendaDialog>()
        .AddSingleton<CoverageDialog>()
        .AddSingleton<CalendarFeedDialog>()
        .AddSingleton<CoachingCommand>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<CoachingCommand>())
        .AddSingleton<ICommand, AvailabilityCommand>()
        .AddSingleton<IAwaiting, CoachingAwaiting>()
        .AddSingleton<IMessage, CoachingMessage>()
        .AddSingleton<IMessage, CallMessage>()
        .AddSingleton<IMessage, CapacityMessage>()
        .AddSingleton<IRound, CoachingRound>()
        .AddSingleton<CallCalendar>()
        .AddSingleton<CalendarEndpoints>()
        .AddSingleton<CalendarLinks>()
        .AddSingleton<ICalendarLinks>(it => it.GetRequiredService<CalendarLinks>())
        .AddSentences(it => CoachingSentences.Of(it.GetRequiredService<CoachingCommand>()))
        .AddVerbs(it => CoachingVerbs.Of(
            it.GetRequiredService<CoachingDialog>(), it.GetRequiredService<CallDialog>(), it.GetRequiredService<CoachDialog>(), it.GetRequiredService<CoachAgendaDialog>(),
            it.GetRequiredService<CoverageDialog>(), it.GetRequiredService<CalendarFeedDialog>()));

    public static IServiceCollection AddPlanning(this IServiceCollection services) => services
        .AddSingleton<PlanFormDialog>()
        .AddSingleton<PlanChangeDialog>()
        .AddSingleton<PlanMoveDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<PlanFormDialog>())
        .AddSingleton<PlanWatch>()
        .AddHostedService(it => it.GetRequiredService<PlanWatch>())
        .AddSentences(it => PlanningSentences.Of(it.GetRequiredService<PlanMoveDialog>()))
        .AddVerbs(it => PlanVerbs.Of(it.GetRequiredService<PlanFormDialog>(), it.GetRequiredService<PlanChangeDialog>()));

    public static IServiceCollection AddPreview(this IServiceCollection services) => services
        .AddSingleton<BeatDecisions>()
        .AddSingleton<Previews>()
        .AddSingleton<PreviewDialog>()
        .AddSingleton<PreviewChangeDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<PreviewDialog>())
        .AddVerbs(it => PreviewVerbs.Of(it.GetRequiredService<PreviewDialog>(), it.GetRequiredService<PreviewChangeDialog>()));

    public static IServiceCollection AddContributions(this IServiceCollection services) => services
        .AddSingleton<WritingsReader>()
        .AddSingleton<ContributionDialog>()
        .AddSingleton<IMessage, ContributionMessages>()
        .AddVerbs(it => ContributionVerbs.Of(it.GetRequiredService<ContributionDialog>()));

    public static IServiceCollection AddClosing(this IServiceCollection services) => services
        .AddSingleton<Passages>()
        .AddSingleton<IChore, PassageChore>()
        .AddSingleton<IMessage, ClosingMessage>()
        .AddSingleton<IMessage, PassageMessage>()
        .AddSingleton<IRound, PassageRound>();

    public static IServiceCollection AddRhythm(this IServiceCollection services, IReadOnlyList<RhythmRule> rules) =>
        services
            .AddSingleton<Heart>().AddHostedService(it => it.GetRequiredService<Heart>()) // first to start, last to stop: it beats while jobs end
            .AddSingleton<Messages>()
            .AddSingleton<IMessage, DoubtMessage>()
            .AddSingleton<IMessage, DeadChatMessage>()
            .AddSingleton<DoubtDialog>()
            .AddSingleton<MessageDialog>()
            .AddVerbs(it => RhythmVerbs.Of(it.GetRequiredService<DoubtDialog>(), it.GetRequiredService<MessageDialog>()))
            .AddSingleton<SqlRhythms>()
            .AddSingleton<IRhythms>(it => new Rhythms(it.GetRequiredService<SqlRhythms>(), rules))
            .AddSingleton<Recipients>()
            .AddSingleton<DeliveryDrawing>()
            .AddSingleton<PersonalChats>()
            .AddSingleton<Forecast>()
            .AddSingleton<Settlement>()
            .AddSingleton<Postman>()
            .AddSingleton<Errands>()
            .AddSingleton<RhythmRunner>()
            .AddSingleton<Muster>()
            .AddSingleton<JobBoundary>();

    /// <summary>Time is what wakes the rhythm.</summary>
    /// <param name="isShared">Whether other nodes on this database may take up what this one leaves.</param>
    public static IServiceCollection AddScheduler(this IServiceCollection services, TimeProvider clock, bool isShared)
    {
        QuartzMetronome.Register(services, clock, isShared);
        return services;
    }

    /// <summary>Whoever turns the pages of the agenda wakes the rhythm.</summary>
    public static IServiceCollection AddAgenda(this IServiceCollection services) =>
        services.AddSingleton<Agenda>().AddSingleton<IMetronome>(it => it.GetRequiredService<Agenda>());

    public static IServiceCollection AddChores(this IServiceCollection services) => services
        .AddSingleton<IChore, Forgetting>()
        .AddSingleton<DailyChores>()
        .AddHostedService(it => it.GetRequiredService<DailyChores>());

    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<CardVerbs>(it => new(it.GetServices<FeatureVerbs>().SelectMany(feature => feature.Verbs)))
        .AddSingleton<Commands>()
        .AddSingleton<CardTaps>()
        .AddSingleton<Refusals>()
        .AddSingleton<Recogniser>(_ => Recogniser.Load())
        .AddSingleton<Listener>()
        .AddSingleton<Sentences>(it => new(it.GetServices<FeatureSentences>().SelectMany(feature => feature.Rules)))
        .AddSingleton<TurnOpening>()
        .AddSingleton<MessageExtensions>()
        .AddSingleton<TurnRouter>()
        .AddSingleton<ReplyDispatch>()
        .AddSingleton<TurnBoundary>()
        .AddSingleton<Callers>();

    /// <param name="pace">The clock by which the sending limits are kept; a replay in virtual time passes one that runs as fast as it does.</param>
    public static IServiceCollection AddConnector(this IServiceCollection services, TimeProvider pace) => services
        .AddSingleton(new SendBudget(pace))
        .AddSingleton<ConnectorOptions>()
        .AddSingleton<ConnectorClient>(it => new(
            Http(), it.GetRequiredService<IConnectorTokens>(), it.GetRequiredService<IServiceUrlPolicy>(), it.GetRequiredService<RealTime>().Provider,
            () => RandomNumberGenerator.GetInt32(1_000) / 1_000.0, it.GetRequiredService<ConnectorOptions>()))
        .AddSingleton<ConversationSender>(it => new(it.GetRequiredService<ConnectorClient>(), it.GetRequiredService<SendBudget>()));

    public static IServiceCollection AddCallers(this IServiceCollection services, BotSettings bot, BotCloud cloud, Func<IServiceProvider, Uri> metadata) => services
        .AddSingleton<SigningKeys>(it => new(Http(), metadata(it), it.GetRequiredService<TimeProvider>()))
        .AddSingleton<InboundTokenCheck>(it => new(bot.AppId!, cloud, it.GetRequiredService<SigningKeys>(), it.GetRequiredService<TimeProvider>()))
        .AddSingleton<CallerPolicy>(it => new(it.GetRequiredService<IServiceUrlPolicy>(), bot.Channels, bot.AllowedTenants is { Length: > 0 } tenants ? tenants : null));

    public static HttpClient Http() => new(ConnectorClient.CreateHandler());

    private static IServiceCollection AddVerbs(this IServiceCollection services, Func<IServiceProvider, IEnumerable<CardVerb>> verbs) =>
        services.AddSingleton(it => new FeatureVerbs(verbs(it)));

    /// <summary>Somebody to ask about doubtful sentences, where the configuration names them.</summary>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, ModelSettings? settings) => settings is null
        ? services
        : services
            .AddSingleton<IChatClient>(_ => new ChatClient(
                settings.Model, new ApiKeyCredential(settings.Key is { Length: > 0 } key ? key : "none"), new OpenAIClientOptions { Endpoint = settings.Endpoint }).AsIChatClient())
            .AddSingleton<ISecondOpinion>(it => new ModelOpinion(it.GetRequiredService<IChatClient>(), it.GetRequiredService<RealTime>().Provider, it.GetRequiredService<ILogger<ModelOpinion>>()));

    private static IServiceCollection AddSentences(this IServiceCollection services, Func<IServiceProvider, IEnumerable<SentenceRule>> rules) =>
        services.AddSingleton(it => new FeatureSentences(rules(it)));

    /// <summary>What one feature answers in people's own words.</summary>
    private sealed record FeatureSentences(IEnumerable<SentenceRule> Rules);

    /// <summary>The verbs of one feature; the container would take a bare list for all services of a kind.</summary>
    private sealed record FeatureVerbs(IEnumerable<CardVerb> Verbs);
}
