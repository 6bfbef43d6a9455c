using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What was answered so far, as far as it is shown.</summary>
internal static class PollResult
{
    public static IEnumerable<CardElement?> Draw(PollState state, Viewer viewer, Texts texts)
    {
        var words = texts.Polls;

        if (!state.IsShown)
        {
            return [CardFrame.Subtle(state.IsClosed ? words.TooFew(Poll.FewestAnonymous) : words.NotShownYet)];
        }

        return state.Answers.Count == 0 ? [] : [Chart(state, texts), .. state.Poll.IsAnonymous ? [] : Voters(state, viewer, texts)];
    }

    private static HorizontalBarChart Chart(PollState state, Texts texts)
    {
        (string Option, int Votes)[] results = [.. state.Poll.Options.Zip(state.Answers.Votes)];

        return new(
            [.. results.Select(one => new ChartBar(one.Option, one.Votes))],
            new Container([.. results.Select(one => CardFrame.Plain(texts.Polls.Result(one.Option, one.Votes)))]))
        {
            Title = texts.Polls.ChartTitle,
            XAxisTitle = texts.Polls.VotesAxis,
            DisplayMode = HorizontalBarMode.AbsoluteNoAxis,
            Spacing = Spacing.Small,
        };
    }

    /// <summary>Who chose what, as far as each lets the reader see them.</summary>
    private static IEnumerable<CardElement> Voters(PollState state, Viewer viewer, Texts texts) =>
        from one in state.Poll.Options.Select((option, number) => (option, number))
        let names = (
            from vote in state.Answers.Named
            where vote.Choices.Contains(one.number)
            let person = state.Everybody.FirstOrDefault(person => person.Id == vote.Person)
            let name = person is null ? null : Gate.NameOf(person, viewer)
            where name is not null
            select name).ToArray()
        where names.Length > 0
        select CardFrame.SubtlePlain(texts.Polls.Voters(one.option, names));
}
