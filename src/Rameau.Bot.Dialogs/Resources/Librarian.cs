using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>
/// Keeps the library what the catalogue says. The catalogue's version is one row, and looked at for each question: what is changed anywhere, by a card
/// on another node or by the command line, answers the very next question here, and no timer or message between nodes can be late or lost.
/// </summary>
public sealed class Librarian(ICatalogue catalogue, Library library) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private long known;

    /// <summary>The library as the catalogue stands now.</summary>
    public async Task<Library> LibraryAsync(CancellationToken ct)
    {
        if (await catalogue.VersionAsync(ct) != Volatile.Read(ref known))
        {
            await ReadAgainAsync(ct);
        }

        return library;
    }

    public void Dispose() => gate.Dispose();

    private async Task ReadAgainAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);

        try
        {
            var version = await catalogue.VersionAsync(ct); // before the entries: what changes while they are read is read with the next question

            if (version != known)
            {
                library.Replace([.. (await catalogue.AllAsync(ct)).Where(entry => entry.State is EntryState.Live).Select(entry => entry.Resource)]);
                Volatile.Write(ref known, version);
            }
        }
        finally
        {
            gate.Release();
        }
    }
}
