using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>What the rhythm says of who animates: the call to the group, its reminder while nobody offers, and the choice to those who confirm.</summary>
public sealed class VolunteerMessages(VolunteerViews views, ILedger ledger) : IMessage
{
    public const string Call = "volunteer-call";
    public const string Reminder = "volunteer-reminder";
    public const string Choice = "volunteer-choice";

    /// <summary>Where two or more have offered; nobody's rule, their offers open it.</summary>
    public const string Vote = "volunteer-vote";

    public IReadOnlyCollection<string> Names { get; } = [Call, Reminder, Choice, Vote];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var view = await views.ReadAsync(context.Plan, context.Channel, context.Now, ct);

        return context switch
        {
            { Name: Choice, Reader: { } reader } when await IsPostedAsync(context.Key.For(reader.Id), ct) || Asks(view) => ForWhoConfirms(view, reader, context),
            { Name: Vote, Reader: null } when view.Ballot is { } ballot => new(
                VoteCard.ForGroup(view, ballot, context.Texts, context.Key.Value), context.Texts.Votes.Title, ballot.IsOpen(context.Now) ? ballot.ClosesAt : view.ClosesAt)
            {
                Item = new(context.Texts.Votes.Title, MessageLook.Button(context.Texts.Rhythm.OpenButton, context)),
            },
            { Name: Call or Reminder, Reader: null } when await IsPostedAsync(context.Key, ct) || Calls(view, context.Name) => ForGroup(view, context),
            _ => null,
        };
    }

    /// <summary>Where somebody animates nothing is asked, nor called again where somebody has offered; a card that is there goes on saying how it stands.</summary>
    private static bool Calls(VolunteerView view, string name) =>
        view.Volunteers.Animating.Count == 0 && !view.IsOver && (name is Call || view.Volunteers.Offering.Count == 0);

    private static bool Asks(VolunteerView view) => view.Volunteers.Offering.Count > 0 && !view.IsOver;

    private async Task<bool> IsPostedAsync(BeatKey key, CancellationToken ct) => await ledger.FindAsync(key, ct) is { State: DeliveryState.Sent };

    private static Message ForGroup(VolunteerView view, MessageContext context)
    {
        var summary = context.Texts.Volunteers.CallTitle;
        var isOpen = view.Volunteers.Animating.Count == 0 && !view.IsOver;

        return new(VolunteerCard.ForGroup(view, context.Texts, context.Key.Value), summary, view.ClosesAt)
        {
            Item = new(summary, isOpen ? VolunteerCard.OfferButton(view, context.Texts, context.Key.Value) : null),
        };
    }

    private static Message ForWhoConfirms(VolunteerView view, Person reader, MessageContext context) =>
        new(AppointmentCard.Draw(view, reader, context.Texts), context.Texts.Volunteers.ChoiceTitle, view.ClosesAt)
        {
            Item = new(context.Texts.Volunteers.ChoiceTitle, null),
        };
}
