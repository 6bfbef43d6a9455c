using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>
/// A round as everybody in the chat sees it, and as each of its people does. Everybody sees the step, who speaks and the time; topic, contract and
/// contributions stand on the cards of the sub-group alone. Pure: the same view draws the same card.
/// </summary>
public static class RoundCard
{
    /// <summary>Of the ground rules.</summary>
    private const int Rules = 6;

    public static AdaptiveCard ForGroup(RoundView view, Texts texts)
    {
        var (round, words) = (view.Round, texts.Rounds);
        var facilitator = view.NameOf(round.Facilitator, new Viewer.GroupOf(view.Promotion.Id));

        return CardFrame.Of(
            Summary(view, texts),
            [
                .. Frame(view, texts),
                round.State.IsOver() ? null : CardFrame.Plain(words.Facilitates(facilitator)),
                round.State.IsOver() ? null : CardFrame.Subtle(words.Confidential),
                CardFrame.Buttons(Look(view, words.ViewButton)),
            ]) with
        { Refresh = Refreshing(view) };
    }

    /// <param name="word">What has just become of an act.</param>
    /// <param name="isSteering">The facilitator's buttons instead of what is said.</param>
    public static AdaptiveCard ForPerson(RoundView view, Texts texts, Person reader, string? word = null, bool isSteering = false)
    {
        var words = texts.Rounds;
        var steers = isSteering && view.Round.Facilitator == reader.Id && !view.Round.State.IsOver();

        return CardFrame.Of(
            Summary(view, texts),
            [
                .. Frame(view, texts),
                word is null ? null : CardFrame.Mine(word, CardColor.Accent),
                Roles(view, words, reader) is { Length: > 0 } roles ? CardFrame.Mine(words.Mine(roles), CardColor.Good) : null,
                .. steers ? RoundSteering.Draw(view, texts, reader) : RoundContent.Draw(view, texts, reader),
            ]) with
        { Refresh = Refreshing(view) };
    }

    /// <summary>What a phone shows; nothing of what is said.</summary>
    public static string Summary(RoundView view, Texts texts) =>
        texts.Rounds.InWords(texts.Rounds.Title(view.Round.State), view.Round.State.IsStep() ? texts.Rounds.Speaks(view.Round.State) : string.Empty);

    public static ActionExecute Look(RoundView view, string title, bool? isSteering = null) =>
        ActionExecute.Alone(title, RoundLook.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value, isSteering), RoundJson.Default.RoundLook);

    public static ActionExecute Act(RoundView view, string title, string act, ActionStyle? style = null) =>
        ActionExecute.Alone(title, RoundAct.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value, act, $"{view.Round.State}"), RoundJson.Default.RoundAct, style);

    private static IEnumerable<CardElement?> Frame(RoundView view, Texts texts)
    {
        var (round, words) = (view.Round, texts.Rounds);
        yield return CardFrame.Badge(words.Badge(round.Group), BadgeStyle.Informative);
        yield return round.State.IsOver() ? CardFrame.PastTitle(words.Title(round.State)) : CardFrame.Title(words.Title(round.State));

        foreach (var part in round.State.IsStep() ? Step(view, texts) : Around(view, words))
        {
            yield return part;
        }
    }

    private static IEnumerable<CardElement?> Step(RoundView view, Texts texts)
    {
        var (step, words) = (view.Round.State, texts.Rounds);
        yield return CardFrame.Line(words.Speaks(step));
        yield return CardFrame.Line(words.Allowed(step));
        yield return CardFrame.Line(words.Forbidden(step));
        yield return CardFrame.State(Time(view, texts));
        yield return view.Round.TakeoverFrom is { } from && view.Now >= from ? CardFrame.Line(words.FacilitatorSilent) : null;
    }

    private static string Time(RoundView view, Texts texts) => view.Round.StepEndsAt is { } end && view.Now < end
        ? view.Round.IsNearlyOver(view.Now) ? texts.Rounds.NearlyOver(view.Hour(end, texts)) : texts.Rounds.Until(view.Hour(end, texts), RoundView.Minutes(end - view.Now))
        : texts.Rounds.TimeOver;

    private static IEnumerable<CardElement?> Around(RoundView view, IRoundWording words)
    {
        var round = view.Round;

        if (round.State.IsOver())
        {
            yield return RoundView.Took(round) is { } minutes ? CardFrame.Line(words.Took(minutes, round.Headcount)) : null;
            yield return round.ErasedAt is null ? null : CardFrame.Subtle(words.Erased);
            yield break;
        }

        yield return CardFrame.Line(words.Length(RoundView.Minutes(RoundTimers.Total(round.Preset))));

        for (var rule = 1; rule <= Rules; rule++)
        {
            yield return CardFrame.Line(words.Rule(rule));
        }

        yield return CardFrame.State(words.Accepted(round.Members.Count(member => member.HasAccepted), round.Members.Count));
        yield return round.TakeoverFrom is { } from && view.Now >= from ? CardFrame.Line(words.FacilitatorSilent) : null;
    }

    private static string Roles(RoundView view, IRoundWording words, Person reader) => string.Join(" · ", new[]
    {
        view.Round.Client == reader.Id ? words.Client : null,
        view.Round.Client is not null && view.Round.IsConsultant(reader.Id) ? words.Consultant : null,
        view.Round.Facilitator == reader.Id ? words.Facilitator : null,
    }.OfType<string>());

    private static Refresh? Refreshing(RoundView view) => view.UserIds.Count == 0
        ? null
        : new(ActionExecute.For(RoundLook.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value), RoundJson.Default.RoundLook), view.UserIds);
}
