using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Introductions;
using Rameau.Bot.Links;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Hosting;

/// <content>People put in touch, with both consents.</content>
internal static partial class Services
{
    public static IServiceCollection AddIntroductions(this IServiceCollection services) => services
        .AddSingleton<IntroductionViews>()
        .AddSingleton<IntroductionAskDialog>()
        .AddSingleton<IntroductionDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<IntroductionDialog>())
        .AddSingleton<IMessage, IntroductionMessages>()
        .AddSingleton<IRound, IntroductionRound>()
        .AddSingleton<ILinkPage, IntroductionPage>()
        .AddSingleton<IChore, IntroductionChore>()
        .AddSentences(it => IntroductionVerbs.Sentences(it.GetRequiredService<IntroductionAskDialog>()))
        .AddVerbs(it => IntroductionVerbs.Of(it.GetRequiredService<IntroductionAskDialog>(), it.GetRequiredService<IntroductionDialog>()));
}
