using Rameau.Bot.Dialogs.Courtesy;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>What participants do in their own words.</content>
internal sealed partial class Bot
{
    public RsvpSentence RsvpSentence { get; }

    public StepSentence StepSentence { get; }

    public WorkSentence WorkSentence { get; }

    public MoocSentence MoocSentence { get; }

    public VoteDialog Votes { get; }

    public HandingOverDialog HandingOver { get; }

    public VolunteerSentence VolunteerSentence { get; }

    public NewsletterSentence Newsletters { get; }

    public CourtesyDialog Courtesy { get; }

    public PauseDialog Pauses { get; }

    public TicketDialog Tickets { get; }

    public TicketDeskDialog TicketDesk { get; }

    public ReadingDialog Readings { get; private set; }

    public Recipients Recipients { get; }
}
