using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Tests.Links;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Introductions, and pages for those outside Teams.</content>
internal sealed partial class Bot
{
    public IntroductionAskDialog IntroductionAsking { get; }

    public IntroductionDialog Introductions { get; }

    public SampleSignedLinks SignedLinks { get; } = new();

    public MyLinksDialog MyLinks { get; }

    public LinkForDialog LinksFor { get; }
}
