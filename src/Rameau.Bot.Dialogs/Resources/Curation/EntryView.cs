using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>An entry with what a curator weighs.</summary>
/// <param name="Owner">By the name that the reader may see; null when nobody looks after it.</param>
/// <param name="Tally">Null when nobody has spoken since it was looked at.</param>
/// <param name="Link">Of the address that it has now; null when it was not asked yet.</param>
public sealed record EntryView(CatalogueEntry Entry, string? Owner, VoteTally? Tally, LinkCheck? Link, LocalDate Today, Texts Texts);
