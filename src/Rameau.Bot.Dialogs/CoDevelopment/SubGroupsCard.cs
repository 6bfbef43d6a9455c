using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>The division, for those who make it: who sits where, who is client when, how fair it is, and which rounds took place.</summary>
internal static class SubGroupsCard
{
    /// <summary>Of the rounds that took place, the latest.</summary>
    private const int MostHeld = 12;

    public static AdaptiveCard Draw(SubGroupsState state, Turn turn, string? word = null)
    {
        var (words, plan) = (turn.Texts.SubGroups, state.Plan);
        Viewer viewer = turn.Speaker is { } speaker ? speaker : new Viewer.GroupOf(state.Promotion.Id);
        string Name(PersonId id) => state.Participants.FirstOrDefault(person => person.Id == id) is { } person ? Gate.NameOf(person, viewer) ?? string.Empty : string.Empty;

        return CardFrame.Of(
            $"{words.Title}. {words.Intro}",
            [
                CardFrame.Title(words.Title),
                CardFrame.SubtlePlain(state.Promotion.Name),
                CardFrame.Line(words.Intro),
                word is null ? null : CardFrame.Mine(word, CardColor.Accent),
                state.IsOutdated ? CardFrame.Line(words.Moved) : null,
                .. plan is null or { Places.Count: 0 } ? [] : Places(state, plan, words, Name),
                .. plan is null or { Ties.Count: 0 } ? [] : Ties(plan, words, Name),
                .. Held(state, turn),
                new InputChoiceSet(
                    "meetings", words.MeetingsLabel,
                    [.. Enumerable.Range(SubGroupPlan.FewestMeetings, SubGroupPlan.MostMeetings - SubGroupPlan.FewestMeetings + 1).Select(count => new Choice(words.Meetings(count), $"{count}"))])
                {
                    Style = ChoiceSetStyle.Compact,
                    Value = $"{plan?.Meetings ?? SubGroupPlan.UsualMeetings}",
                },
                Somebody("one", words.TieLabel, state, Name),
                Somebody("other", words.TieOtherLabel, state, Name),
                CardFrame.Buttons(
                    ActionExecute.Button(words.DivideButton, SubGroupsDivide.Verb, new(state.Promotion.Id.Value), RoundJson.Default.SubGroupsDivide),
                    ActionExecute.Button(words.TieButton, SubGroupsTie.Verb, new(state.Promotion.Id.Value), RoundJson.Default.SubGroupsTie)),
            ]);
    }

    private static IEnumerable<CardElement?> Places(SubGroupsState state, SubGroupPlan plan, ISubGroupWording words, Func<PersonId, string> name)
    {
        foreach (var group in plan.Places.Where(place => name(place.Person).Length > 0).GroupBy(place => place.Group).OrderBy(group => group.Key))
        {
            yield return CardFrame.State(words.Group(group.Key, group.Count()));

            foreach (var place in group.OrderBy(place => place.ClientAt ?? int.MaxValue))
            {
                var when = place.ClientAt is { } meeting ? words.ClientAt(meeting) : words.NoClientDate;
                yield return CardFrame.SubtlePlain(words.Place(name(place.Person), when, state.TimesClient(place.Person), state.TimesConsultant(place.Person)));
            }
        }

        var missing = plan.Places.Count(place => place.ClientAt is null && state.TimesClient(place.Person) == 0);
        yield return CardFrame.Line(missing == 0 ? words.Covered : words.Shortfall(missing));
    }

    private static IEnumerable<CardElement?> Ties(SubGroupPlan plan, ISubGroupWording words, Func<PersonId, string> name) =>
        [CardFrame.State(words.Ties), .. plan.Ties.Select(tie => CardFrame.SubtlePlain(words.Tie(name(tie.One), name(tie.Other))))];

    /// <summary>That they took place, how long and with how many: nothing else is known outside the sub-group.</summary>
    private static IEnumerable<CardElement?> Held(SubGroupsState state, Turn turn)
    {
        var today = state.Promotion.Zone.DayOf(turn.Now);

        if (state.Held.Count > 0)
        {
            yield return CardFrame.State(turn.Texts.SubGroups.History);
        }

        foreach (var round in state.Held.TakeLast(MostHeld))
        {
            if (round.StartedAt is { } began && RoundView.Took(round) is { } minutes)
            {
                yield return CardFrame.Subtle(turn.Texts.SubGroups.Held(
                    round.Group, turn.Texts.Dates.Day(state.Promotion.Zone.DayOf(began), today), turn.Texts.Rounds.Took(minutes, round.Headcount)));
            }
        }
    }

    private static InputChoiceSet Somebody(string id, string label, SubGroupsState state, Func<PersonId, string> name) =>
        new(id, label, [.. state.Participants.Select(person => new Choice(name(person.Id), person.Id.Value))]) { Style = ChoiceSetStyle.Compact };
}
