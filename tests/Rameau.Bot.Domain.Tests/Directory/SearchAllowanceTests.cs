using NodaTime;
using Rameau.Bot.Domain.Directory;

namespace Rameau.Bot.Domain.Tests.Directory;

public sealed class SearchAllowanceTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);

    [Fact]
    public void A_hundred_requests_in_a_minute_are_so_many_answers_and_then_a_refusal_that_tells_when()
    {
        Dictionary<int, Instant> taken = [];
        var answered = 0;

        for (var i = 0; i < 100; i++)
        {
            var at = Now + Duration.FromMilliseconds(600 * i);

            switch (SearchAllowance.Decide(taken, at))
            {
                case SearchAllowance.Free { Number: var number }:
                    taken[number] = at;
                    answered++;
                    break;
                case SearchAllowance.Full { Again: var again }:
                    Assert.Equal(Now + SearchAllowance.Within, again);
                    break;
            }
        }

        Assert.Equal(SearchAllowance.Most, answered);
    }

    [Fact]
    public void In_no_hour_whatever_are_there_more()
    {
        Dictionary<int, Instant> taken = [];
        List<Instant> answered = [];

        for (var at = Now; at < Now + Duration.FromHours(5); at += Duration.FromSeconds(37))
        {
            if (SearchAllowance.Decide(taken, at) is SearchAllowance.Free { Number: var number })
            {
                taken[number] = at;
                answered.Add(at);
            }
        }

        Assert.All(answered, from => Assert.InRange(answered.Count(at => at >= from && at < from + SearchAllowance.Within), 1, SearchAllowance.Most));
        Assert.True(answered.Count >= 5 * SearchAllowance.Most);
    }
}
