using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Planning;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>What those who animate decide, tell and ask.</content>
internal sealed partial class Bot
{
    public PlanMoveDialog PlanMove { get; }

    public PollStates PollStates { get; }

    public AnnounceDialog Announce { get; }

    public AnnouncePublishDialog AnnouncePublish { get; }

    public PollDialog Poll { get; }

    public PollPublishDialog PollPublish { get; }

    public PollVoteDialog PollVote { get; }

    public StatusDialog Status { get; }

    public RemindDialog Remind { get; }

    public HandOverDialog HandOver { get; }
}
