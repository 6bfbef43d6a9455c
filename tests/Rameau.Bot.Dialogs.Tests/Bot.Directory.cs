using System.Diagnostics.CodeAnalysis;
using Rameau.Bot.Dialogs.Directory;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Finding people.</content>
internal sealed partial class Bot
{
    public DirectoryDialog Directory { get; private set; }

    public DirectoryExtension PersonSearch { get; private set; }

    [MemberNotNull(nameof(Directory), nameof(PersonSearch))]
    private void AddDirectory(TestDatabase database, Sight sight)
    {
        DirectoryDesk desk = new(database.People, database.Promotions, database.DirectorySearches, database.Audit, sight);
        Directory = new(desk);
        PersonSearch = new(desk);
    }
}
