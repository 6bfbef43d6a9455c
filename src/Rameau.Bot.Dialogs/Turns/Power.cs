using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>Who may use a verb or command; checked in one place, on the identity the directory vouches for.</summary>
public enum Power
{
    /// <summary>Whoever is in the conversation.</summary>
    Anyone,

    /// <summary>A participant of the promotion the turn is about.</summary>
    Participant,

    /// <summary>Whoever has a part in the promotion the turn is about: participants, those who animate or coach it, Le RAMEAU's team.</summary>
    Member,

    /// <summary>Whoever animates the promotion the turn is about, or Le RAMEAU's team.</summary>
    Animator,

    /// <summary>Whoever coaches, in whatever promotion.</summary>
    Coach,

    /// <summary>Le RAMEAU's team.</summary>
    Staff,
}

public static class Powers
{
    public static bool Allows(this Power power, Turn turn) => power switch
    {
        Power.Anyone => true,
        Power.Participant => turn is { Person: { } person, Promotion: { } promotion } && person.Is(Role.Participant, promotion.Id),
        Power.Member => turn.Person is { } person
            && person.Roles.Any(grant => grant.Role is not Role.Alumnus && (turn.Promotion is not { } promotion || grant.Promotion is null || grant.Promotion == promotion.Id)),
        Power.Coach => turn.Person?.Is(Role.Coach) is true,
        Power.Animator when turn is { Person: { } person, Promotion: { } promotion } && person.Is(Role.Animator, promotion.Id) => true,
        _ => turn.Person is { } person && (turn.Promotion is { } promotion ? person.Is(Role.Staff, promotion.Id) : person.Is(Role.Staff)),
    };

    /// <summary>Says who can, so that a refusal is also a next step.</summary>
    public static string Refusal(this Power power, Texts texts, IReadOnlyList<string> staff) => power switch
    {
        Power.Animator => texts.Chat.OnlyAnimators(staff),
        Power.Staff => texts.Chat.OnlyStaff(staff),
        Power.Coach => texts.Coaches.OnlyCoaches,
        _ => texts.Chat.OnlyParticipants, // also for what anyone may ask, of a promotion that is not theirs
    };
}
