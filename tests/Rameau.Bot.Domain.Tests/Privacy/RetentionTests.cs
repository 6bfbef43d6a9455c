using NodaTime;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Tests.Privacy;

public sealed class RetentionTests
{
    private static readonly LocalDate Passage = new(2027, 12, 1);

    [Fact]
    public void Each_kind_of_data_is_in_the_schedule_once() =>
        Assert.Equal(Enum.GetValues<DataKind>(), Retention.Schedule.Select(one => one.Kind).Order());

    [Fact]
    public void Answers_and_work_go_a_year_after_the_passage_and_coaching_notes_after_six_months()
    {
        Assert.Equal(new LocalDate(2028, 12, 1), Retention.DueOf(DataKind.MeetingAnswers, Passage));
        Assert.Equal(new LocalDate(2028, 12, 1), Retention.DueOf(DataKind.Work, Passage));
        Assert.Equal(new LocalDate(2028, 6, 1), Retention.DueOf(DataKind.Coaching, Passage));
    }

    [Fact]
    public void Who_somebody_is_stays_until_they_erase_it() => Assert.Null(Retention.DueOf(DataKind.Identity, Passage));

    [Fact]
    public void Alumni_are_told_what_goes_when_the_soonest_first()
    {
        var told = Retention.AfterPassage(Passage);

        Assert.Equal(told.Select(one => one.On).Order(), told.Select(one => one.On));
        Assert.Contains((DataKind.Work, new LocalDate(2028, 12, 1)), told);
        Assert.DoesNotContain(told, one => one.Kind is DataKind.Identity or DataKind.Cases);
    }

    [Fact]
    public void The_ledger_keeps_as_long_as_the_schedule_says() =>
        Assert.Equal(Retention.Of(DataKind.Messages).For.ToDuration(), ILedger.Kept);
}
