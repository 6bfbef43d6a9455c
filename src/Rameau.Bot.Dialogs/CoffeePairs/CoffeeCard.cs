using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>One's own coffees. Pure.</summary>
public static class CoffeeCard
{
    /// <summary>What the bot says of its own accord: the rest is behind « mes cafés ».</summary>
    public static AdaptiveCard News(CoffeeView view, Texts texts, string word) => CardFrame.Of(
        word,
        [
            CardFrame.Badge(texts.Coffees.Badge, BadgeStyle.Accent),
            Frames.Heading(word),
            .. view.Others.Count > 0 ? Beginning(view, texts) : [],
            CardFrame.Buttons([.. Meeting(view, texts), Look(texts)]),
        ]);

    /// <param name="word">What has just become so.</param>
    public static AdaptiveCard Draw(CoffeeView view, Texts texts, string? word = null)
    {
        var words = texts.Coffees;
        var state = view switch
        {
            { Member: null } => words.WhatItIs,
            { IsPaused: true } => words.PausedNews(texts.Dates.Day(view.Member.ResumesOn!.Value, view.Today)),
            { Others.Count: > 0 } => words.DrawnNews(view.Names),
            _ => words.NextDraw,
        };

        return CardFrame.Of(
            word ?? $"{words.Title}. {state}",
            [
                CardFrame.Badge(words.Badge, BadgeStyle.Accent),
                word is null ? CardFrame.Title(words.Title) : Frames.Heading(word),
                word is not null && view.IsPaused ? null : CardFrame.Plain(state),
                view.Member is null ? CardFrame.Subtle(words.Agreement) : null,
                .. view.Others.Count > 0 ? Beginning(view, texts) : [],
                view is { Member: not null, IsPaused: false } ? PauseInput(view, texts) : null,
                CardFrame.Buttons([.. Meeting(view, texts), .. Taking(view, texts)]),
            ]);
    }

    public static AdaptiveCard Met(CoffeeView view, Texts texts, string? word = null)
    {
        var words = texts.Coffees;
        var title = words.MetQuestion(view.Names);

        return CardFrame.Of(
            word ?? title,
            CardFrame.Badge(words.Badge, BadgeStyle.Accent),
            Frames.Heading(word ?? title),
            CardFrame.Subtle(words.OnlyCounted),
            word is not null ? null : CardFrame.Buttons([.. Enum.GetValues<CoffeeAnswer>().Select(answer =>
                ActionExecute.Button(words.Answer(answer), CoffeeMet.Verb, new(Iso(view.Month), $"{answer}"), CoffeeJson.Default.CoffeeMet))]));
    }

    public static ActionExecute Look(Texts texts) => ActionExecute.Button(texts.Coffees.MineButton, CoffeeLook.Verb, new(), CoffeeJson.Default.CoffeeLook);

    private static IEnumerable<CardElement?> Beginning(CoffeeView view, Texts texts) =>
    [
        CardFrame.State(texts.Coffees.ToBegin),
        CardFrame.Line(view.Question(texts)),
        view.Chat is null ? CardFrame.Subtle(texts.Coffees.FindInTeams) : null,
    ];

    private static InputDate PauseInput(CoffeeView view, Texts texts) => new("until", texts.Coffees.UntilLabel)
    {
        Min = view.Today.PlusDays(1).ToDateOnly(),
        Max = view.Today.PlusDays(CoffeeDialog.LongestPause).ToDateOnly(),
        IsRequired = true,
        ErrorMessage = texts.Coffees.UntilMissing,
    };

    private static IEnumerable<CardAction> Meeting(CoffeeView view, Texts texts)
    {
        if (view.Chat is { } chat)
        {
            yield return new ActionOpenUrl(chat.AbsoluteUri) { Title = texts.Coffees.ChatButton };
        }

        if (view is { Table: not null, Others.Count: 0, HasRoom: true })
        {
            yield return ActionExecute.Alone(texts.Coffees.MoveButton, CoffeeMove.Verb, new(Iso(view.Month)), CoffeeJson.Default.CoffeeMove, ActionStyle.Positive);
        }
    }

    private static IEnumerable<CardAction> Taking(CoffeeView view, Texts texts)
    {
        var words = texts.Coffees;

        if (view.Member is null)
        {
            yield return ActionExecute.Alone(words.JoinButton, CoffeeJoin.Verb, new(Joins: true), CoffeeJson.Default.CoffeeJoin, ActionStyle.Positive);
            yield break;
        }

        yield return view.IsPaused
            ? ActionExecute.Alone(words.ResumeButton, CoffeePause.Verb, new(Resumes: true), CoffeeJson.Default.CoffeePause, ActionStyle.Positive)
            : ActionExecute.Button(words.PauseButton, CoffeePause.Verb, new(), CoffeeJson.Default.CoffeePause);
        yield return ActionExecute.Alone(words.LeaveButton, CoffeeJoin.Verb, new(Joins: false), CoffeeJson.Default.CoffeeJoin);
    }

    private static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
