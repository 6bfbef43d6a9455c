using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Tests.Privacy;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Everybody's rights over their data.</content>
internal sealed partial class Bot
{
    public RightsDialog Rights { get; private set; }

    public ErasingDialog Erasing { get; private set; }

    public CorrectionDialog Corrections { get; private set; }

    public SampleAddresses Addresses { get; } = new();

    [MemberNotNull(nameof(Rights), nameof(Erasing), nameof(Corrections))]
    private void AddRights(TestDatabase database)
    {
        var marks = 0;
        IParting[] partings =
        [
            new CoachingParting(database.Promotions, Plans, database.CoachingCalls, database.Ledger), new TicketParting(database.Promotions, Plans, database.Tickets, database.Ledger),
            new RoundParting(database.Rounds), new AnimationParting(database.Promotions, Plans, database.People, database.Ledger),
        ];
        Rights = new(new(database.PersonalData, database.People), Addresses, database.Audit);
        Erasing = new(new(database.Erasures, database.People, partings, database.Audit, () => $"R3C31PT{++marks}"));
        Corrections = new(database.People, database.Promotions, Plans, database.Audit, database.Ledger);
    }
}
