using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>For who confirms: who offered to animate, who does now, and the way to decide or to take it back. Private and pure.</summary>
public static class AppointmentCard
{
    public static AdaptiveCard Draw(VolunteerView view, Person reader, Texts texts, string? word = null)
    {
        var wording = texts.Volunteers;
        var (animating, offering) = (view.Volunteers.Animating, view.Volunteers.Offering);
        Viewer viewer = new Viewer.Someone(reader);
        var isSettled = animating.Count > 0 && offering.Count == 0;

        return CardFrame.Of(
            wording.InWords(wording.ChoiceTitle, isSettled ? wording.Animates(Gate.NameOf(animating[0], viewer)) : wording.Offered(offering.Count)),
            [
                CardFrame.Badge(wording.Badge, BadgeStyle.Accent),
                offering.Count == 0 ? CardFrame.PastTitle(wording.ChoiceTitle) : CardFrame.Title(wording.ChoiceTitle),
                CardFrame.SubtlePlain(view.Promotion.Name),
                word is null ? null : CardFrame.Line(word),
                .. animating.Select(person => CardFrame.Plain(wording.Animates(Gate.NameOf(person, viewer)))),
                animating.Count > 0 && offering.Count > 0 ? CardFrame.Line(wording.HandsOver) : null,
                isSettled ? null : CardFrame.State(wording.Offered(offering.Count)),
                .. isSettled ? [] : Votes(view, viewer, texts),
                .. offering.Count == 1 ? [CardFrame.Plain(Name(offering[0], viewer))] : Choices(offering, viewer, texts),
                CardFrame.Buttons([.. Confirm(view, texts), .. animating.Take(2).Select(person => TakeBack(view, person, reader, viewer, texts))]),
            ]);
    }

    /// <summary>How many have voted while the vote goes on, how many for whom once it is closed.</summary>
    private static IEnumerable<CardElement?> Votes(VolunteerView view, Viewer viewer, Texts texts) => view.Ballot switch
    {
        null => [],
        { IsCounted: true } => [CardFrame.Line(texts.Votes.Closed), .. VoteCard.Counts(view, viewer, texts).Select(CardFrame.Plain)],
        var ballot => [CardFrame.Line(texts.Votes.Rules(texts.Dates.Day(ballot.LastDay(view.Promotion.Zone), view.Promotion.Zone.DayOf(view.Now)))), CardFrame.Line(texts.Votes.Voted(view.Voters.Count, view.Electors))],
    };

    private static IEnumerable<CardElement> Choices(IReadOnlyList<Person> offering, Viewer viewer, Texts texts) => offering.Count == 0
        ? []
        :
        [
            new InputChoiceSet("person", texts.Volunteers.ChoiceLabel, [.. offering.Select(person => new Choice(Name(person, viewer), person.Id.Value))])
            {
                Style = ChoiceSetStyle.Expanded,
                IsRequired = true,
                ErrorMessage = texts.Volunteers.ChoiceMissing,
            },
        ];

    private static IEnumerable<CardAction> Confirm(VolunteerView view, Texts texts) => view.Volunteers.Offering.Count == 0 || view.IsOver
        ? []
        :
        [
            (ActionExecute.For(
                VolunteerAppoint.Verb,
                new(view.Promotion.Id.Value, Nonce(view), view.Volunteers.Offering is [var only] ? only.Id.Value : null),
                VolunteerJson.Default.VolunteerAppoint) with
            {
                Title = texts.Volunteers.ConfirmButton,
                Style = ActionStyle.Positive,
            }).OrSubmit(),
        ];

    private static ActionExecute TakeBack(VolunteerView view, Person person, Person reader, Viewer viewer, Texts texts) => ActionExecute.Alone(
        person.Id == reader.Id ? texts.Volunteers.StepDownButton : texts.Volunteers.TakeBackButton(Name(person, viewer)),
        VolunteerTakeBack.Verb, new(view.Promotion.Id.Value, Nonce(view), person.Id.Value), VolunteerJson.Default.VolunteerTakeBack);

    private static string Nonce(VolunteerView view) => $"{view.Now.ToUnixTimeMilliseconds()}";

    private static string Name(Person person, Viewer viewer) => Gate.NameOf(person, viewer) ?? string.Empty;
}
