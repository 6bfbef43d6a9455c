using Rameau.Bot.Domain.Gatherings;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>What is said about gatherings.</summary>
public interface IGatheringWording
{
    string Badge { get; }

    /// <summary>With for whom it is, where that is not the promotion alone.</summary>
    string BadgeOf(GatheringAudience audience, string? region);
    string InWords(string title, string when, string place);
    string When(string day, string hour);
    string By(string name);
    string Who(IReadOnlyList<string> names, int others);
    string Standing(int coming, int waiting);
    string Free(int places);
    string Cancelled { get; }
    string Begun { get; }
    string Attended(int count);

    string YouCome { get; }
    string StillComing { get; }
    string YouWait(int place);
    string YouDoNot { get; }
    string NotAnswered { get; }
    string NotedYes(string when);
    string NotedWaiting(int place);
    string NotedNo { get; }
    string YourAnswer(string title);
    string ComeButton { get; }

    /// <summary>In the place of coming, where every place is taken.</summary>
    string WaitButton { get; }
    string StillButton { get; }
    string CannotButton { get; }
    string LeaveButton { get; }
    string LeaveLineButton { get; }
    string CalendarButton { get; }
    string LinkButton { get; }
    string ChangeButton { get; }
    string CancelButton { get; }
    string KeepButton { get; }
    string SeeButton { get; }

    string ListTitle { get; }
    string ListButton { get; }
    string None { get; }
    string ProposeButton { get; }

    string FormTitle { get; }
    string ChangeTitle { get; }
    string FormIntro(bool isPublished);
    string TitleLabel { get; }
    string TitlePlaceholder { get; }
    string DateLabel { get; }
    string TimeLabel { get; }
    string PlaceLabel { get; }
    string PlacePlaceholder { get; }
    string AudienceLabel { get; }
    string AudienceName(GatheringAudience audience);
    string RegionLabel { get; }
    string RegionPlaceholder { get; }
    string CapacityLabel { get; }
    string CapacityPlaceholder { get; }
    string LookButton { get; }
    string SaveButton { get; }
    string PreviewTitle { get; }
    string WhoSees(GatheringAudience audience, string? region);
    string PublishButton { get; }
    string EditButton { get; }
    string Published { get; }
    string What { get; }
    string ChangedNow { get; }
    string NothingChanged { get; }
    string CancelQuestion(string title);
    string CancelTold(int people);
    string CancelledNow { get; }
    string CountTitle(string title);
    string CountIntro { get; }
    string CountLabel { get; }
    string CountButton { get; }
    string Counted { get; }
    string Refused(GatheringRefusal why);

    string SeatedNews { get; }
    string ChangedNews { get; }
    string MovedNews { get; }
    string CancelledNews { get; }
    string EveNews(string distance);
    string SoonNews { get; }
    string Why(string message);
    string MessageName(string message);
}
