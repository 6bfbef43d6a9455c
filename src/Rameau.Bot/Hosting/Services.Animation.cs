using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Hosting;

/// <content>What those who animate tell and ask.</content>
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
}
