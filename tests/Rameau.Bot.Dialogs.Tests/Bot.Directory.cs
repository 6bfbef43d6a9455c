using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Finding people.</content>
internal sealed partial class Bot
{
    public DirectoryDialog Directory { get; private set; }

    public DirectoryExtension PersonSearch { get; private set; }

    /// <summary>The gate, unless a test puts another in its place.</summary>
    public Sight Sight { get; set; } = Gate.Allows;

    private IEnumerable<CardVerb> DirectoryTaps => DirectoryVerbs.Of(Directory);

    private IEnumerable<SentenceRule> DirectorySentences => DirectoryVerbs.Sentences(Directory);

    [MemberNotNull(nameof(Directory), nameof(PersonSearch))]
    private void AddDirectory(TestDatabase database)
    {
        DirectoryDesk desk = new(database.People, database.Promotions, database.DirectorySearches, database.Audit, (viewer, subject, field) => Sight(viewer, subject, field));
        Directory = new(desk);
        PersonSearch = new(desk);
    }
}
