using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>Who is looked for. Each of the closed criteria must hold; of the words, as many as can.</summary>
/// <param name="Words">Of a name, a theme, an expertise: which it is, is told by what it matches.</param>
internal sealed record Wish(
    IReadOnlyList<SoughtWord> Words, string? Region = null, string? OrganisationType = null, PromotionId? Promotion = null, bool OnlyAlumni = false)
{
    public bool IsEmpty => this is { Words: [], Region: null, OrganisationType: null, Promotion: null, OnlyAlumni: false };
}

/// <param name="Text">Lower case without accents.</param>
/// <param name="Terms">Its stem, and the meanings it shares with other words.</param>
internal sealed record SoughtWord(string Text, IReadOnlyList<string> Terms);
