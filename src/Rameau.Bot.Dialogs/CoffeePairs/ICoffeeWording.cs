using Rameau.Bot.Domain.CoffeePairs;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>What is said about the monthly coffees.</summary>
public interface ICoffeeWording
{
    /// <summary>How many there are to begin with.</summary>
    const int Questions = 24;

    string Badge { get; }
    string Title { get; }
    string WhatItIs { get; }
    string Agreement { get; }
    string NextDraw { get; }
    string ToBegin { get; }
    string FindInTeams { get; }
    string UntilLabel { get; }
    string UntilMissing { get; }
    string ChatButton { get; }
    string MoveButton { get; }
    string JoinButton { get; }
    string PauseButton { get; }
    string ResumeButton { get; }
    string LeaveButton { get; }
    string MineButton { get; }
    string Joined { get; }
    string Left { get; }
    string NotTakingPart { get; }
    string Resumed { get; }
    string PausedUntil(string day);
    string Moved { get; }
    string NoRoom { get; }

    string DrawnNews(IReadOnlyList<string> names);
    string AloneNews { get; }
    string PausedNews(string day);
    string LeftNews { get; }
    string NowNews(IReadOnlyList<string> names);
    string MetQuestion(IReadOnlyList<string> names);
    string OnlyCounted { get; }
    string Answer(CoffeeAnswer answer);
    string MetNoted(CoffeeAnswer answer);
    string AlreadySaid { get; }
    string Why { get; }

    /// <summary>Something to begin with.</summary>
    /// <param name="number">From 0 to <see cref="Questions"/> − 1.</param>
    string Question(int number);
}
