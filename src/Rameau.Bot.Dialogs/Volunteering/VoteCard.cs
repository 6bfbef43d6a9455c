using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>The vote on who animates: how many have voted while it is open, how many for whom once it is closed. Pure.</summary>
public static class VoteCard
{
    /// <param name="nonce">Names the drawing.</param>
    public static AdaptiveCard ForGroup(VolunteerView view, Ballot ballot, Texts texts, string nonce) =>
        Draw(view, ballot, new Viewer.GroupOf(view.Promotion.Id), null, texts, nonce, null);

    /// <summary>Tells a person that they have voted, and never for whom.</summary>
    /// <param name="word">What has just happened; null when nothing has.</param>
    public static AdaptiveCard ForPerson(VolunteerView view, Ballot ballot, Person person, Texts texts, string? word) =>
        Draw(view, ballot, new Viewer.Someone(person), person, texts, $"{view.Now.ToUnixTimeMilliseconds()}", word);

    /// <summary>« Aline Brumevert : 5 voix », most first; of those who still offer.</summary>
    public static IEnumerable<string> Counts(VolunteerView view, Viewer viewer, Texts texts) =>
        from person in view.Volunteers.Offering
        let votes = view.Counts.GetValueOrDefault(person.Id)
        orderby votes descending
        where Gate.NameOf(person, viewer) is not null
        select texts.Votes.Count(Gate.NameOf(person, viewer)!, votes);

    private static AdaptiveCard Draw(VolunteerView view, Ballot ballot, Viewer viewer, Person? reader, Texts texts, string nonce, string? word)
    {
        var (wording, isOpen) = (texts.Votes, ballot.IsOpen(view.Now));
        var voted = wording.Voted(view.Voters.Count, view.Electors);

        return CardFrame.Of(
            $"{wording.Title}. {(isOpen ? voted : wording.Closed)}",
            [
                CardFrame.Badge(texts.Volunteers.Badge, BadgeStyle.Accent),
                isOpen ? CardFrame.Title(wording.Title) : CardFrame.PastTitle(wording.Title),
                word is null ? null : CardFrame.Line(word),
                .. isOpen ? Open(view, ballot, viewer, texts, nonce) : Closed(view, viewer, texts),
                CardFrame.State(voted),
                isOpen && reader is not null && view.Voters.Contains(reader.Id) ? CardFrame.Mine(wording.YouVoted, CardColor.Good) : null,
            ]) with { Refresh = null };
    }

    private static IEnumerable<CardElement?> Open(VolunteerView view, Ballot ballot, Viewer viewer, Texts texts, string nonce)
    {
        var zone = view.Promotion.Zone;
        yield return CardFrame.Line(texts.Votes.Rules(texts.Dates.Day(ballot.LastDay(zone), zone.DayOf(view.Now))));
        yield return new InputChoiceSet(
            "candidate",
            texts.Votes.Label,
            [.. view.Volunteers.Offering.Where(person => Gate.NameOf(person, viewer) is not null).Select(person => new Choice(Gate.NameOf(person, viewer)!, person.Id.Value))])
        {
            Style = ChoiceSetStyle.Expanded,
            IsRequired = true,
            ErrorMessage = texts.Votes.Missing,
        };
        yield return CardFrame.Buttons((ActionExecute.For(VolunteerVote.Verb, new(view.Promotion.Id.Value, nonce), VolunteerJson.Default.VolunteerVote) with
        {
            Title = texts.Votes.Button,
            Style = ActionStyle.Positive,
        }).OrSubmit());
    }

    private static IEnumerable<CardElement?> Closed(VolunteerView view, Viewer viewer, Texts texts) =>
    [
        CardFrame.Line(texts.Votes.Closed),
        .. Counts(view, viewer, texts).Select(CardFrame.Plain),
        view.Volunteers.Animating is [var first, ..] ? CardFrame.Plain(texts.Volunteers.Animates(Gate.NameOf(first, viewer))) : CardFrame.Subtle(texts.Votes.StaffConfirms),
    ];
}
