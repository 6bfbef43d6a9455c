using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Dialogs.Tests;

/// <summary>What answers about co-development.</summary>
internal sealed partial class Bot
{
    public RoundViews RoundViews { get; }

    public RoundDialog RoundDialog { get; }

    public RoundOpenDialog RoundOpen { get; }

    public CoDevelopmentDialog CoDevelopment { get; }

    /// <summary>The rounds that came to their last step or to their end.</summary>
    public EndedRounds Endings { get; } = new();

    internal sealed class EndedRounds : IRoundEnding
    {
        public List<Round> All { get; } = [];

        public Task EndingAsync(Round round, Turn turn, CancellationToken ct)
        {
            All.Add(round);
            return Task.CompletedTask;
        }
    }
}
