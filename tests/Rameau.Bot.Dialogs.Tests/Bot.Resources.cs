using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>The catalogue, and who looks after it.</content>
internal sealed partial class Bot
{
    public Librarian Librarian { get; private set; }

    public ResourceDialog Resources { get; private set; }

    public CurationDialog Curation { get; private set; }

    public EntryDialog Entries { get; private set; }

    public EntryActDialog EntryActs { get; private set; }

    public LearnDialog Learning { get; private set; }

    [MemberNotNull(nameof(Librarian), nameof(Resources), nameof(Readings), nameof(Curation), nameof(Entries), nameof(EntryActs), nameof(Learning))]
    private void AddResources(TestDatabase database)
    {
        Librarian = new(database.Catalogue, new(ContentLibrary.Catalogue, ContentLibrary.Facts));
        WordingNotes wordings = new(Librarian, database.Wordings, database.People);
        CurationScene scene = new(database.Catalogue, database.ResourceVotes, database.Wordings, database.LinkChecks, database.People);
        Resources = new(Librarian, database.Catalogue, database.ResourceVotes, wordings, database.Readings, database.People, new SamplePathway());
        Readings = new(database.Readings, Librarian, Resources);
        Curation = new(scene, database.Catalogue, Librarian);
        Entries = new(scene, database.Catalogue);
        EntryActs = new(scene, database.Catalogue, database.Wordings, database.LinkChecks);
        Learning = new(database.Tickets, database.Catalogue, scene, Librarian, wordings, database.People, new SamplePathway());
    }
}
