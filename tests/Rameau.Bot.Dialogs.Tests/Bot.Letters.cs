using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>The newsletters, and who composes them.</content>
internal sealed partial class Bot
{
    public LetterViews LetterViews { get; private set; }

    public LetterDialog Letters { get; private set; }

    public LetterEditDialog LetterEdits { get; private set; }

    [MemberNotNull(nameof(LetterViews), nameof(Letters), nameof(LetterEdits))]
    private void AddLetters(TestDatabase database)
    {
        LetterStocks stocks = new(new SampleNewsletters(), Librarian, database.LinkChecks, new SamplePathway());
        LetterViews = new(database.Letters, stocks, database.People, database.Ledger);
        Letters = new(LetterViews, stocks, Plans, database.Promotions, new ContentRhythm());
        LetterEdits = new(LetterViews, stocks, Letters, database.Ledger);
    }
}
