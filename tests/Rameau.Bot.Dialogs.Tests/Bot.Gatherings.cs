using Rameau.Bot.Dialogs.Gatherings;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>What people propose to each other.</content>
internal sealed partial class Bot
{
    public GatheringDialog Gatherings { get; }

    public GatheringAuthorDialog GatheringAuthor { get; }
}
