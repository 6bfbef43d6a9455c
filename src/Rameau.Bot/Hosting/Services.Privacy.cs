using System.Security.Cryptography;
using Rameau.Bot.Chores;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Links;
using Rameau.Bot.Privacy;

namespace Rameau.Bot.Hosting;

/// <content>Everybody's rights over their data, and how long data are kept.</content>
internal static partial class Services
{
    /// <summary>Receipts and marks: letters and digits that mean nothing, short enough to be noted down.</summary>
    public static string RandomMark() => RandomNumberGenerator.GetHexString(12);

    public static IServiceCollection AddRights(this IServiceCollection services) => services
        .AddSingleton<IParting, CoachingParting>()
        .AddSingleton<IParting, TicketParting>()
        .AddSingleton<IParting, RoundParting>()
        .AddSingleton<IParting, AnimationParting>()
        .AddSingleton<Erasing>(it => new(
            it.GetRequiredService<IErasures>(), it.GetRequiredService<IPeople>(), it.GetServices<IParting>(), it.GetRequiredService<IAudit>(), RandomMark))
        .AddSingleton<DataCopies>()
        .AddSingleton<RightsDialog>()
        .AddSingleton<ErasingDialog>()
        .AddSingleton<CorrectionDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<RightsDialog>())
        .AddSingleton<IMessage, Departures>()
        .AddSingleton<ILinkPage, CopyPage>()
        .AddSingleton<IChore, ErasureChore>()
        .AddSingleton<IChore, RetentionChore>()
        .AddVerbs(it => RightsVerbs.Of(it.GetRequiredService<RightsDialog>(), it.GetRequiredService<ErasingDialog>(), it.GetRequiredService<CorrectionDialog>()))
        .AddSentences(it => RightsVerbs.Sentences(it.GetRequiredService<RightsDialog>()));
}
