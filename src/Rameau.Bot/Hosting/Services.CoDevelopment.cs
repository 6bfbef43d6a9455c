using Rameau.Bot.Chores;
using Rameau.Bot.CoDevelopment;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.CoDevelopment;

namespace Rameau.Bot.Hosting;

/// <content>Sub-groups, and the rounds in them.</content>
internal static partial class Services
{
    public static IServiceCollection AddCoDevelopment(this IServiceCollection services) => services
        .AddSingleton<IRounds, SqlRounds>()
        .AddSingleton<ISubGroupPlans, SqlSubGroupPlans>()
        .AddSingleton<SubGroupsDesk>()
        .AddSingleton<RoundViews>()
        .AddSingleton<RoundDialog>()
        .AddSingleton<RoundOpenDialog>()
        .AddSingleton<CoDevelopmentDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<CoDevelopmentDialog>())
        .AddSingleton<IMessage, RoundMessage>()
        .AddSingleton<IMessage, RoundReminderMessage>()
        .AddSingleton<IRound, CoDevelopmentRound>()
        .AddSingleton<IChore, CaseChore>()
        .AddSentences(it => CoDevelopmentVerbs.Sentences(it.GetRequiredService<RoundOpenDialog>()))
        .AddVerbs(it => CoDevelopmentVerbs.Of(
            it.GetRequiredService<RoundDialog>(), it.GetRequiredService<RoundOpenDialog>(), it.GetRequiredService<CoDevelopmentDialog>()));
}
