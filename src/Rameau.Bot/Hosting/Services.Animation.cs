using System.Security.Cryptography;
using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Planning;

namespace Rameau.Bot.Hosting;

/// <content>What those who animate decide, tell and ask.</content>
internal static partial class Services
{
    public static IServiceCollection AddAnimation(this IServiceCollection services) => services
        .AddSingleton<PollStates>()
        .AddSingleton<Statuses>()
        .AddSingleton<HandOvers>(it => new(
            it.GetRequiredService<Previews>(), it.GetRequiredService<IPolls>(), it.GetRequiredService<Statuses>(), it.GetRequiredService<IPeople>(), it.GetRequiredService<Commands>))
        .AddSingleton<AnnounceDialog>()
        .AddSingleton<AnnouncePublishDialog>()
        .AddSingleton<PollDialog>()
        .AddSingleton<PollPublishDialog>()
        .AddSingleton<PollVoteDialog>()
        .AddSingleton<StatusDialog>()
        .AddSingleton<RemindDialog>()
        .AddSingleton<HandOverDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<AnnounceDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<PollDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<StatusDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<RemindDialog>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<HandOverDialog>())
        .AddSingleton<IMessage, AnnouncementMessage>()
        .AddSingleton<IMessage, PollMessage>()
        .AddSingleton<IMessage, NudgeMessage>()
        .AddSingleton<IChore, DraftChore>()
        .AddSentences(it => AnimationSentences.Of(
            it.GetRequiredService<AnnounceDialog>(), it.GetRequiredService<PollDialog>(), it.GetRequiredService<StatusDialog>(), it.GetRequiredService<RemindDialog>()))
        .AddVerbs(it => AnimationVerbs.Of(
            it.GetRequiredService<AnnounceDialog>(), it.GetRequiredService<AnnouncePublishDialog>(), it.GetRequiredService<PollDialog>(),
            it.GetRequiredService<PollPublishDialog>(), it.GetRequiredService<PollVoteDialog>(), it.GetRequiredService<StatusDialog>(),
            it.GetRequiredService<RemindDialog>(), it.GetRequiredService<HandOverDialog>()));

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

    public static IServiceCollection AddVolunteering(this IServiceCollection services) => services
        .AddSingleton<VolunteerViews>()
        .AddSingleton<VolunteerDialog>(it => ActivatorUtilities.CreateInstance<VolunteerDialog>(it, (Func<string>)(() => RandomNumberGenerator.GetHexString(32))))
        .AddSingleton<VoteDialog>()
        .AddSingleton<HandingOverDialog>()
        .AddSingleton<VolunteerSentence>()
        .AddSingleton<AppointmentDialog>()
        .AddSingleton<IMessage, VolunteerMessages>()
        .AddVerbs(it => VolunteerVerbs.Of(
            it.GetRequiredService<VolunteerDialog>(), it.GetRequiredService<AppointmentDialog>(), it.GetRequiredService<VoteDialog>(), it.GetRequiredService<HandingOverDialog>()))
        .AddSentences(it => VolunteerVerbs.Sentences(it.GetRequiredService<VolunteerSentence>()));
}
