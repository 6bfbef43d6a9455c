using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>Le RAMEAU's team looks after the catalogue; whoever answered a question may propose the answer, which <c>LearnDialog</c> holds for each.</summary>
public static class CurationVerbs
{
    public static IEnumerable<CardVerb> Of(CurationDialog desk, EntryDialog entries, EntryActDialog acts, LearnDialog learning) =>
    [
        CardVerb.Of(CatalogueDesk.Verb, Power.Staff, CurationJson.Default.CatalogueDesk, desk),
        CardVerb.Of(CatalogueNext.Verb, Power.Staff, CurationJson.Default.CatalogueNext, desk),
        CardVerb.Of(EntryLook.Verb, Power.Staff, CurationJson.Default.EntryLook, desk),
        CardVerb.Of(EntryForm.Verb, Power.Staff, CurationJson.Default.EntryForm, entries),
        CardVerb.Of(EntrySave.Verb, Power.Staff, CurationJson.Default.EntrySave, entries),
        CardVerb.Of(EntryDo.Verb, Power.Staff, CurationJson.Default.EntryDo, acts),
        CardVerb.Of(WordsDo.Verb, Power.Staff, CurationJson.Default.WordsDo, acts),
        CardVerb.Of(LearnForm.Verb, Power.Animator, CurationJson.Default.LearnForm, learning),
        CardVerb.Of(LearnSave.Verb, Power.Animator, CurationJson.Default.LearnSave, learning),
    ];
}
