using NodaTime;
using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>Keeps by which words people found what helped them, where the entry does not have those words; see <see cref="IWordings"/>.</summary>
public sealed class WordingNotes(Librarian librarian, IWordings wordings, IPeople people)
{
    /// <summary>Somebody said whether an entry helped with a question.</summary>
    /// <param name="before">What they said of the entry before; null when nothing.</param>
    public async Task HeardAsync(string question, ResourceId resource, bool? before, bool isUseful, Instant now, CancellationToken ct)
    {
        if (isUseful == (before is true) || await UnsaidAsync(question, resource, ct) is not { } wording)
        {
            return; // said again, or nothing is missing
        }

        await (isUseful ? wordings.NoteAsync(wording, isPassedOn: false, now, ct) : wordings.WithdrawAsync(resource, wording.Fingerprint, ct));
    }

    /// <summary>The answer to a question became an entry.</summary>
    public async Task LearntAsync(string question, ResourceId resource, Instant now, CancellationToken ct)
    {
        if (await UnsaidAsync(question, resource, ct) is { } wording)
        {
            await wordings.NoteAsync(wording, isPassedOn: true, now, ct);
        }
    }

    /// <summary>All names that anybody known has, as words are compared.</summary>
    public async Task<IReadOnlySet<string>> NamesAsync(CancellationToken ct) =>
        (await people.AllAsync(ct)).SelectMany(person => WordLine.Of($"{person.FirstName} {person.LastName}")).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);

    private async Task<ProposedWording?> UnsaidAsync(string question, ResourceId resource, CancellationToken ct)
    {
        var library = await librarian.LibraryAsync(ct);

        return library.FindUnsaid(question, resource, new HashSet<string>()) is not null && library.FindUnsaid(question, resource, await NamesAsync(ct)) is { } unsaid
            ? new(resource, unsaid.Fingerprint, unsaid.Text.Length <= ProposedWording.Longest ? unsaid.Text : unsaid.Text[..ProposedWording.Longest])
            : null;
    }
}
