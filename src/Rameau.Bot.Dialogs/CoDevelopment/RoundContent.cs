using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>What is said in a round, for one who takes part, and what they can say now.</summary>
internal static class RoundContent
{
    /// <summary>Of JSON, so that a card of long contributions stays under what Teams takes.</summary>
    private const int MostBytes = 14_000;

    public static IEnumerable<CardElement?> Draw(RoundView view, Texts texts, Person reader)
    {
        Viewer.Someone viewer = new(reader);
        var said = view.Round.State switch
        {
            RoundState.S0 => [.. Topics(view, texts, viewer), .. Proposing(view, texts.Rounds, reader, viewer)],
            RoundState.S1 or RoundState.S2 or RoundState.S3 or RoundState.S4 => [.. Case(view, texts, viewer), .. Speaking(view, texts, reader, viewer)],
            RoundState.S5 or RoundState.S6 => [.. Case(view, texts, viewer), .. Received(view, texts, reader, viewer), .. Actions(view, texts, reader), .. Planning(view, texts.Rounds, reader)],
            RoundState.Closed or RoundState.FollowUp => [.. Case(view, texts, viewer), .. Received(view, texts, reader, viewer), .. Actions(view, texts, reader), .. Reporting(view, texts, reader)],
            _ => Array.Empty<CardElement?>(),
        };

        return [.. said, CardFrame.Buttons(Buttons(view, texts.Rounds, reader))];
    }

    public static IEnumerable<CardElement?> Topics(RoundView view, Texts texts, Viewer viewer)
    {
        var (said, words) = (view.Round.Case, texts.Rounds);
        yield return CardFrame.State(said.Topics.Count == 0 ? words.NoTopic : words.TopicsTitle);

        foreach (var topic in said.Topics)
        {
            yield return CardFrame.SubtlePlain(words.Topic(view.NameOf(topic.Person, viewer) ?? string.Empty, words.Kind(topic.Kind), said.VotesFor(topic.Person)));
            yield return CardFrame.Plain(topic.Words);
        }

        yield return view.NameOf(view.Round.Client, viewer) is { } client ? CardFrame.Mine(words.CaseOf(client), CardColor.Good) : null;
    }

    public static string Named(RoundAction action, RoundView view, Texts texts) => $"{texts.Rounds.Action(action.Number, texts.Dates.Day(action.On, view.Today))} · {texts.Rounds.State(action.State)}";

    public static CardAction[] Accepting(RoundView view, IRoundWording words, Person reader) => view.Round.Members.Any(member => member.Person == reader.Id && !member.HasAccepted)
        ? [RoundCard.Act(view, words.AcceptButton, RoundActs.Accept, ActionStyle.Positive)]
        : [];

    private static IEnumerable<CardElement?> Proposing(RoundView view, IRoundWording words, Person reader, Viewer viewer) => !view.Round.Has(reader.Id)
        ? []
        :
        [
            view.Difficulty is null ? null : CardFrame.Line(words.Recalled),
            .. RoundForms.Topic(view, words, view.Round.Case.TopicOf(reader.Id)),
            view.Round.Case.Topics.Count == 0 ? null : RoundForms.TopicChoice(view, words, viewer),
        ];

    /// <summary>Whose case it is, and the contract.</summary>
    private static IEnumerable<CardElement?> Case(RoundView view, Texts texts, Viewer viewer)
    {
        var (said, words) = (view.Round.Case, texts.Rounds);
        yield return view.NameOf(view.Round.Client, viewer) is { } client ? CardFrame.State(words.CaseOf(client)) : null;
        yield return said.TopicOf(view.Round.Client) is { } topic ? CardFrame.Plain(topic.Words) : null;
        yield return said.Contract is null ? null : CardFrame.Subtle(words.ContractTitle);
        yield return said.Contract is { } contract ? CardFrame.Plain(contract) : null;
    }

    private static IEnumerable<CardElement?> Speaking(RoundView view, Texts texts, Person reader, Viewer viewer)
    {
        var (step, words) = (view.Round.State, texts.Rounds);

        return (step, view.Round.Client == reader.Id, view.Round.IsConsultant(reader.Id)) switch
        {
            (RoundState.S3, true, _) => [RoundForms.Contract(view, words)],
            (RoundState.S4, true, _) => Received(view, texts, reader, viewer),
            (RoundState.S2 or RoundState.S4, _, true) => [.. Mine(view, words, reader), .. RoundForms.Contribution(words, step is RoundState.S4)],
            _ => [],
        };
    }

    /// <summary>What was given, to the client; to each what they gave themselves.</summary>
    private static IEnumerable<CardElement?> Received(RoundView view, Texts texts, Person reader, Viewer viewer)
    {
        if (view.Round.Client != reader.Id)
        {
            return Mine(view, texts.Rounds, reader);
        }

        RoundContribution[] given = [.. view.Round.Case.Contributions.Where(one => one.IsGiven)];
        var texted = Excerpts.Within([.. given.Select(one => one.Words)], MostBytes);

        return
        [
            CardFrame.State(texts.Rounds.ReceivedTitle(given.Length)),
            .. given.Zip(texted).SelectMany(one => (CardElement[])
            [
                CardFrame.SubtlePlain(texts.Rounds.Author(texts.Rounds.Kind(one.First.Kind), view.NameOf(one.First.Author, viewer) ?? string.Empty)), CardFrame.Plain(one.Second),
            ]),
        ];
    }

    private static IEnumerable<CardElement?> Mine(RoundView view, IRoundWording words, Person reader)
    {
        RoundContribution[] mine = [.. view.Round.Case.Contributions.Where(one => one.Author == reader.Id)];
        var texted = Excerpts.Within([.. mine.Select(one => one.Words)], MostBytes);

        foreach (var isGiven in (bool[])[false, true])
        {
            var some = mine.Zip(texted).Where(one => one.First.IsGiven == isGiven).ToArray();
            yield return some.Length == 0 ? null : CardFrame.State(isGiven ? words.MineTitle : words.KeptTitle);

            foreach (var (_, text) in some)
            {
                yield return CardFrame.Plain(text);
            }
        }
    }

    private static IEnumerable<CardElement?> Actions(RoundView view, Texts texts, Person reader)
    {
        if (view.Round.Client != reader.Id || view.Round.Case.Actions.Count == 0)
        {
            yield break;
        }

        yield return CardFrame.State(texts.Rounds.ActionsTitle);

        foreach (var action in view.Round.Case.Actions)
        {
            yield return CardFrame.SubtlePlain(Named(action, view, texts));
            yield return CardFrame.Plain(action.What);
            yield return action.FirstStep.Length == 0 ? null : CardFrame.SubtlePlain(texts.Rounds.FirstStep(action.FirstStep));
            yield return action.Support.Length == 0 ? null : CardFrame.SubtlePlain(texts.Rounds.Support(action.Support));
            yield return action.Word is { } word ? CardFrame.Plain(word) : null;
        }
    }

    private static IEnumerable<CardElement?> Planning(RoundView view, IRoundWording words, Person reader) => CanPlan(view, reader) ? RoundForms.Action(view, words) : [];

    private static IEnumerable<CardElement?> Reporting(RoundView view, Texts texts, Person reader) => CanReport(view, reader) ? RoundForms.Report(view, texts) : [];

    private static bool CanPlan(RoundView view, Person reader) => view.Round.Client == reader.Id && view.Round.Case.Actions.Count < RoundAction.Most;

    private static bool CanReport(RoundView view, Person reader) => view.Round.Client == reader.Id && view.Round.Case.Actions.Count > 0;

    private static CardAction[] Buttons(RoundView view, IRoundWording words, Person reader) =>
        [.. Saying(view, words, reader), .. Leaving(view, words, reader), .. Always(view, words, reader)];

    /// <summary>What the step asks of the reader.</summary>
    private static CardAction[] Saying(RoundView view, IRoundWording words, Person reader)
    {
        var (round, promotion, id) = (view.Round, view.Promotion.Id.Value, view.Round.Id.Value);
        var (isClient, isMember) = (round.Client == reader.Id, round.Has(reader.Id));
        var kept = round.Case.Contributions.FirstOrDefault(one => one.Author == reader.Id && !one.IsGiven);

        return round.State switch
        {
            RoundState.Planned => Accepting(view, words, reader),
            RoundState.S0 when isMember =>
            [
                ActionExecute.Button(words.ProposeButton, RoundPropose.Verb, new(promotion, id), RoundJson.Default.RoundPropose),
                .. round.Case.Topics.Count == 0 ? (CardAction[])[] : [ActionExecute.Button(words.VoteButton, RoundVote.Verb, new(promotion, id), RoundJson.Default.RoundVote)],
            ],
            RoundState.S3 when isClient =>
            [
                ActionExecute.Button(words.ContractButton, RoundAgree.Verb, new(promotion, id), RoundJson.Default.RoundAgree),
                RoundCard.Act(view, words.BackToQuestionsButton, RoundActs.Back),
            ],
            RoundState.S2 or RoundState.S4 when round.IsConsultant(reader.Id) =>
            [
                ActionExecute.Button(words.GiveButton(round.State is RoundState.S4), RoundContribute.Verb, new(promotion, id, Form(view, reader)), RoundJson.Default.RoundContribute),
                .. round.State is RoundState.S4 && kept is not null
                    ? [ActionExecute.Alone(words.GiveKeptButton, RoundGive.Verb, new(promotion, id, kept.Id), RoundJson.Default.RoundGive)]
                    : (CardAction[])[],
            ],
            RoundState.S5 or RoundState.S6 when CanPlan(view, reader) => [Plan(view, words)],
            RoundState.Closed or RoundState.FollowUp when CanReport(view, reader) =>
                [ActionExecute.Button(words.ReportButton, RoundReport.Verb, new(promotion, id), RoundJson.Default.RoundReport)],
            _ => [],
        };
    }

    private static ActionExecute Plan(RoundView view, IRoundWording words)
    {
        var number = view.Round.Case.Actions.Count + 1;
        return ActionExecute.Button(words.PlanButton(number), RoundPlan.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value, number), RoundJson.Default.RoundPlan);
    }

    /// <summary>The client may stop, and have the case forgotten, at any moment.</summary>
    private static CardAction[] Leaving(RoundView view, IRoundWording words, Person reader) => view.Round.Client != reader.Id || view.Round.ErasedAt is not null
        ? []
        :
        [
            .. view.Round.State.IsOver() ? (CardAction[])[] : [RoundCard.Act(view, words.StopButton, RoundActs.Stop)],
            ActionExecute.Alone(words.EraseButton, RoundErase.Verb, new(view.Promotion.Id.Value, view.Round.Id.Value), RoundJson.Default.RoundErase, ActionStyle.Destructive),
        ];

    private static CardAction[] Always(RoundView view, IRoundWording words, Person reader)
    {
        var round = view.Round;
        var canTakeOver = round.TakeoverFrom is { } from && view.Now >= from && round.Facilitator != reader.Id && round.Client != reader.Id;

        return (round.State.IsOver(), round.Facilitator == reader.Id) switch
        {
            (true, _) => [],
            (_, true) => [RoundCard.Look(view, words.RefreshButton, isSteering: false), RoundCard.Look(view, words.SteerButton)],
            _ => [.. canTakeOver ? (CardAction[])[RoundCard.Act(view, words.TakeOverButton, RoundActs.TakeOver)] : [], RoundCard.Look(view, words.RefreshButton)],
        };
    }

    /// <summary>The same for each delivery of one drawing, and another once something was given.</summary>
    private static string Form(RoundView view, Person reader) => $"{reader.Id}-{view.Round.Case.Contributions.Count(one => one.Author == reader.Id) + 1}";
}
