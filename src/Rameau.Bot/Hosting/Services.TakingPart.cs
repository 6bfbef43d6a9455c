using System.Security.Cryptography;
using Rameau.Bot.Dialogs.Courtesy;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Hosting;

/// <content>What participants do between the meetings, and choose for themselves.</content>
internal static partial class Services
{
    public static IServiceCollection AddPersonalWork(this IServiceCollection services) => services
        .AddSingleton<WorkViews>()
        .AddSingleton<WorkDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<WorkDialog>())
        .AddSingleton<IMessage, WorkMessages>()
        .AddSingleton<IAwaiting, WorkAwaiting>()
        .AddSingleton<WorkUndoDialog>()
        .AddSingleton<WorkSentence>()
        .AddVerbs(it => WorkVerbs.Of(it.GetRequiredService<WorkDialog>(), it.GetRequiredService<WorkUndoDialog>()))
        .AddSentences(it => WorkVerbs.Sentences(it.GetRequiredService<WorkSentence>()));

    public static IServiceCollection AddMooc(this IServiceCollection services) => services
        .AddSingleton<MoocViews>()
        .AddSingleton<MoocDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<MoocDialog>())
        .AddSingleton<IMessage, MoocMessages>()
        .AddSingleton<IAwaiting, MoocAwaiting>()
        .AddSingleton<MoocUndoDialog>()
        .AddSingleton<MoocSentence>()
        .AddVerbs(it => MoocVerbs.Of(it.GetRequiredService<MoocDialog>(), it.GetRequiredService<MoocUndoDialog>()))
        .AddSentences(it => MoocVerbs.Sentences(it.GetRequiredService<MoocSentence>()));

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

    public static IServiceCollection AddPreferences(this IServiceCollection services) => services
        .AddSingleton<PreferencesDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<PreferencesDialog>())
        .AddSingleton<IMessage, OnboardingMessage>()
        .AddSingleton<NewsletterSentence>()
        .AddSingleton<ConsentKeeping>()
        .AddSingleton<ConsentDialog>()
        .AddSingleton<ConsentSentence>()
        .AddVerbs(it => PreferencesVerbs.Of(it.GetRequiredService<PreferencesDialog>(), it.GetRequiredService<NewsletterSentence>(), it.GetRequiredService<ConsentDialog>()))
        .AddSentences(it => PreferencesVerbs.Sentences(it.GetRequiredService<NewsletterSentence>(), it.GetRequiredService<ConsentSentence>()));

    public static IServiceCollection AddCourtesy(this IServiceCollection services) => services
        .AddSingleton<CourtesyDialog>()
        .AddSentences(it => CourtesyDialog.Rules(it.GetRequiredService<CourtesyDialog>()));

    public static IServiceCollection AddPauses(this IServiceCollection services) => services
        .AddSingleton<PauseDialog>()
        .AddSingleton<IMessage, PauseOverMessage>()
        .AddSingleton<PauseEnds>()
        .AddVerbs(it => PauseVerbs.Of(it.GetRequiredService<PauseDialog>()))
        .AddSentences(it => PauseVerbs.Sentences(it.GetRequiredService<PauseDialog>()));
}
