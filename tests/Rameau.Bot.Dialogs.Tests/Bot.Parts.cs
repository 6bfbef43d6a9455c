using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>What answers.</content>
internal sealed partial class Bot
{
    public RsvpDialog Rsvp { get; }

    public StepDialog Step { get; }

    public ProgrammeDialog Programme { get; }

    public TurnoutDialog Turnout { get; }

    public WelcomeDialog Welcome { get; }

    public LinkDialog Link { get; }

    public WorkViews WorkViews { get; }

    public WorkDialog Work { get; }

    public MoocViews MoocViews { get; }

    public MoocDialog Mooc { get; }

    public WritingsReader Writings { get; }

    public ContributionDialog Contributions { get; }

    public VolunteerViews VolunteerViews { get; }

    public VolunteerDialog Volunteers { get; }

    public AppointmentDialog Appointments { get; }

    public PreferencesDialog Preferences { get; }

    public ConsentDialog ConsentForm { get; }

    public ConsentSentence Consents { get; }

    public HelpDialog Help { get; }

    public CommandDialog CommandTaps { get; }

    public UndoDialog Undo { get; }

    public Refusals Refusals { get; }

    public Listener Listener { get; }

    /// <summary>What is said in one's own words.</summary>
    public SentenceDialog Said { get; }

    public Sentences Sentences { get; }

    public CardTaps Taps { get; }

    /// <summary>Everything, as the host meets it.</summary>
    public MessageExtensions Extensions { get; }

    public TurnRouter Router { get; }

    public Replanning Replanning { get; }

    public PlanFormDialog PlanForm { get; }

    public PlanChangeDialog PlanChange { get; }

    public DoubtDialog Doubt { get; }

    public MessageDialog Message { get; }

    public BeatDecisions BeatDecisions { get; }

    public Previews Previews { get; }

    public PreviewDialog Preview { get; }

    public PreviewChangeDialog PreviewChange { get; }

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

    public Commands Commands { get; }

    public CardVerbs Verbs { get; }

    public TurnOpening Opening { get; }
}
