using System.Data.Common;
using System.Security.Cryptography;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Feedback;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Storage.Feedback;

namespace Rameau.Bot.Hosting;

/// <content>What people are asked about what they lived.</content>
internal static partial class Services
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton<IFeedback>(it => new SqlFeedback(it.GetRequiredService<DbDataSource>(), RandomNumberGenerator.GetInt32))
        .AddSingleton<FeedbackDesk>()
        .AddSingleton<FeedbackStates>()
        .AddSingleton<FeedbackScene>()
        .AddSingleton<FeedbackTaking>()
        .AddSingleton<FeedbackDialog>()
        .AddSingleton<FeedbackLeadDialog>()
        .AddSingleton<FeedbackCommand>()
        .AddSingleton<PulseDialog>()
        .AddSingleton<ICommand>(it => it.GetRequiredService<FeedbackCommand>())
        .AddSingleton<ICommand>(it => it.GetRequiredService<PulseDialog>())
        .AddSingleton<IMessage, FeedbackMessages>()
        .AddSingleton<IMessage, PulseMessage>()
        .AddSingleton<IRoundEnding, RoundFeedback>()
        .AddSingleton<IRound, FeedbackRound>()
        .AddSentences(it => FeedbackVerbs.Sentences(it.GetRequiredService<FeedbackCommand>()))
        .AddVerbs(it => FeedbackVerbs.Of(
            it.GetRequiredService<FeedbackDialog>(), it.GetRequiredService<FeedbackLeadDialog>(), it.GetRequiredService<PulseDialog>()));
}
