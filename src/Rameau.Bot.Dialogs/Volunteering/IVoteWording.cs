using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>What is said about the vote on who animates, and when whoever animates gives it up.</summary>
public interface IVoteWording
{
    string Title { get; }
    string Rules(string lastDay);
    string Voted(int voters, int people);
    string Label { get; }
    string Missing { get; }
    string Button { get; }
    string YouVoted { get; }
    string Noted { get; }
    string Closed { get; }

    /// <summary>« Aline Brumevert : 5 voix »</summary>
    string Count(string name, int votes);
    string StaffConfirms { get; }
    string Refused(VoteRefusal why);

    string HandOverTitle { get; }
    string HandOverLine { get; }
    string HandOverButton { get; }
    string HandedOver { get; }
    string NotAnimating { get; }
    string NotOffering { get; }
    string YourOffer { get; }
    string YourWithdrawal { get; }
}
