namespace Rameau.Bot.Domain.Privacy;

/// <summary>Who may see one field of somebody. Nothing said counts as <see cref="Nobody"/>.</summary>
public enum Audience
{
    Nobody,

    /// <summary>The people of the promotion, and nobody beyond it.</summary>
    Promotion,

    /// <summary>Nobody until the person accepts to be introduced; then that one person, once. The promotion does not see it either.</summary>
    Introduction,

    /// <summary>Participants and alumni of all promotions.</summary>
    AllPromotions,
}

public static class Audiences
{
    /// <summary>Null for what names none; a number names none either.</summary>
    public static Audience? Named(string? name) => Enum.GetValues<Audience>().Where(one => $"{one}" == name).Select(one => (Audience?)one).FirstOrDefault();

    /// <summary>Whether somebody may see a field now who could not before: what is asked again first, where the other way is done at once.</summary>
    public static bool IsWiderThan(this Audience now, Audience before) =>
        now is not Audience.Nobody && now != before && before is not Audience.AllPromotions;
}
