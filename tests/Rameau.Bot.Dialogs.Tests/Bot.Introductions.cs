using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Tests.Links;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Introductions, and pages for those outside Teams.</content>
internal sealed partial class Bot
{
    public IntroductionViews IntroductionViews { get; private set; } = null!;

    public IntroductionAskDialog IntroductionAsking { get; private set; } = null!;

    public IntroductionDialog Introductions { get; private set; } = null!;

    public SampleSignedLinks SignedLinks { get; } = new();

    public MyLinksDialog MyLinks { get; private set; } = null!;

    public LinkForDialog LinksFor { get; private set; } = null!;

    private void AddIntroductions(TestDatabase database)
    {
        IntroductionViews = new(database.People, database.Promotions);
        IntroductionAsking = new(database.Introductions, IntroductionViews, database.People, database.Promotions, Listener);
        Introductions = new(database.Introductions, IntroductionViews);
        PersonalLinks links = new(SignedLinks, database.Introductions, database.Promotions, Plans);
        MyLinks = new(links);
        LinksFor = new(links, database.People, database.Audit);
    }
}
