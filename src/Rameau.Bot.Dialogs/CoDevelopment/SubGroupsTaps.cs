namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>Where one stands in the promotion's co-development.</summary>
public sealed record CoDevelopmentLook(string Promotion)
{
    public const string Verb = "codev/home";
}

/// <summary>How the promotion is divided, for those who divide it.</summary>
public sealed record SubGroupsLook(string Promotion)
{
    public const string Verb = "codev/groups";
}

/// <summary>Divides it, with the fewest changes where it is divided already.</summary>
/// <param name="Meetings">An input: how many there are over the pathway.</param>
public sealed record SubGroupsDivide(string Promotion, string? Meetings = null)
{
    public const string Verb = "codev/divide";
}

/// <summary>Says that one of these two leads the other at work, or that they do not.</summary>
/// <param name="One">With <paramref name="Other"/> an input.</param>
public sealed record SubGroupsTie(string Promotion, string? One = null, string? Other = null)
{
    public const string Verb = "codev/tie";
}
