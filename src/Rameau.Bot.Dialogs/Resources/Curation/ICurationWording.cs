using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>What is said to those who look after the catalogue, and to whoever adds to it; also of files of entries.</summary>
public interface ICurationWording
{
    string Desk { get; }
    string DeskButton { get; }
    string Entries(int live, int retired);
    string NothingToDo { get; }
    string Waiting(CurationReason reason, int count);
    string TreatButton { get; }
    string FindLabel { get; }
    string FindPlaceholder { get; }
    string FindButton { get; }
    string AddButton { get; }
    string SeeButton { get; }
    string Found(string asked);
    string NothingFound(string asked);

    /// <summary>Why an entry is shown, as a title.</summary>
    string Title(CurationReason reason);

    /// <summary>What there is to decide, in a sentence.</summary>
    string Because(CurationReason reason);
    string State(EntryState state);
    string ReviewBy(string day);
    string LookedAfterBy(string name);
    string NobodyLooks { get; }
    string Voices(int useful, int useless);
    string KnownBy(IReadOnlyList<string> keywords);
    string LinkDeadSince(string day);
    string LinkMovedTo(string url);
    string OtherWords(string words);

    string SeenButton { get; }
    string EditButton { get; }
    string RetireButton { get; }
    string RetireSureButton { get; }
    string KeepButton { get; }
    string RestoreButton { get; }
    string AcceptButton { get; }
    string DeclineButton { get; }
    string TakeWordsButton { get; }
    string RejectWordsButton { get; }
    string NextButton { get; }
    string OpenButton { get; }
    string RetireAsk(string title);
    string RetireMeans { get; }

    string Seen(string day);
    string RetiredNow(string title);
    string RestoredNow(string title);
    string AcceptedNow(string title);
    string WordsTaken { get; }
    string WordsRejected { get; }
    string TheRetirement(string title);
    string NoSuchEntry { get; }

    string FormTitle { get; }
    string NewTitle { get; }
    string Field(EntryField field);
    string NoShelf { get; }
    string Level(Level level);
    string KeywordsHint { get; }
    string NoOwner { get; }
    string SaveButton { get; }
    string Saved(string title);
    string SameAsBefore { get; }
    string ChangedMeanwhile { get; }

    /// <summary>What is wrong with a field and how to mend it.</summary>
    string Problem(EntryFault fault);

    string LearnButton { get; }
    string LearnTitle { get; }
    string LearnEverybodyReads { get; }
    string LearnTeamDecides { get; }
    string Proposed(string title);

    string ReviewTitle(int entries);
    string ReviewLine { get; }
}
