using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>The names by which the form's inputs speak; sent cards know them, so they are never renamed.</summary>
internal static class PreferencesInputs
{
    /// <summary>« Comme dans Teams ».</summary>
    public const string LikeTeams = "teams";

    public static readonly IReadOnlyList<(InformationKind Kind, string Name)> Kinds =
    [
        (InformationKind.Dedicated, "dediee"), (InformationKind.Monthly, "mensuelle"), (InformationKind.Bulletin, "bulletin"), (InformationKind.Events, "evenements"),
    ];

    public static string Of(Wanted wanted) => string.Join(',', Kinds.Where(one => wanted.Wants(one.Kind)).Select(one => one.Name));

    /// <summary>What a client made up counts for nothing: what it does not name well stays as it was.</summary>
    public static Choices Read(PreferencesSave typed, Choices current)
    {
        var names = (typed.Information ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return current with
        {
            Language = typed.Language switch { "fr" or "en" => typed.Language, LikeTeams => null, _ => current.Language },
            Consents = ConsentLevels.Named(typed.Consent) is { } level ? Consents.Of(level) : current.Consents,
            Wanted = Wanted.Of([.. Kinds.Where(one => names.Contains(one.Name)).Select(one => one.Kind)]),
            Experience = typed.Experience,
            Ceiling = typed.Ceiling,
        };
    }
}
