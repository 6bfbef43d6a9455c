using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Tests.Coaching;
using Rameau.Bot.Domain.Coaching;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>What answers about coaching.</summary>
internal sealed partial class Bot
{
    public SampleLinks Links { get; } = new();

    public CoachingDesk Desk { get; }

    public CoachingDialog Coaching { get; }

    public CallDialog Calls { get; }

    public CoachDialog Coach { get; }

    public CoachAgendaDialog CoachAgenda { get; }

    public CoverageDialog Coverage { get; }

    public CalendarFeedDialog Feeds { get; }

    public CoachingCommand CoachingCommand { get; }

    public AvailabilityCommand Availability { get; }
}
