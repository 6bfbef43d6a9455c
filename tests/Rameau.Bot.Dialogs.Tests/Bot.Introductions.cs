using Rameau.Bot.Dialogs.Introductions;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Introductions.</content>
internal sealed partial class Bot
{
    public IntroductionAskDialog IntroductionAsking { get; }

    public IntroductionDialog Introductions { get; }
}
