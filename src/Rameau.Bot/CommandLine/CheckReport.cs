using System.Text.Json.Serialization;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.CommandLine;

/// <summary>One thing that was noticed.</summary>
/// <param name="NeedsMending">Otherwise it is only worth knowing.</param>
internal sealed record Finding(string About, string Text, bool NeedsMending = true);

/// <summary>A message that may not have arrived.</summary>
internal sealed record DeliveryReport(string Key, string Promotion, string DueAt, string? SettledAt, string? Reason)
{
    public static DeliveryReport Of(Delivery delivery) => new(
        delivery.Key.Value, delivery.Promotion.Value, At(delivery.DueAt), delivery.SettledAt is { } at ? At(at) : null, delivery.Reason);

    private static string At(Instant instant) => PlanWords.At(instant, DateTimeZone.Utc);
}

/// <summary>Everything noticed at once, so that it is mended in one go.</summary>
/// <param name="Mode"><c>teams</c> or <c>room</c>; null when the configuration decides for neither.</param>
internal sealed record CheckReport(
    string? Mode, IReadOnlyList<Finding> Findings, IReadOnlyList<DeliveryReport> Unknown, IReadOnlyList<DeliveryReport> Failed)
{
    private static readonly (string About, string Name)[] Areas =
        [("configuration", "Configuration"), ("content", "Contenus"), ("database", "Base de données"), ("deliveries", "Envois"), ("promotions", "Promotions"), ("catalogue", "Catalogue"), ("coaching", "Entretiens"), ("retention", "Durées de conservation")];

    /// <summary>What was looked at beside what always is.</summary>
    [JsonIgnore]
    public CheckScope Scope { get; init; }

    public bool Ok => !Findings.Any(finding => finding.NeedsMending);

    private bool IsDatabaseRead => !Findings.Any(finding => finding is { About: "database", NeedsMending: true });

    public void Show(Terminal terminal)
    {
        terminal.Say(Mode switch
        {
            "teams" => "Mode : Microsoft Teams.",
            "room" => "Mode : salle locale, sans Teams.",
            _ => "Mode : indécis, la configuration est à corriger.",
        });

        foreach (var (about, name) in Areas.Where(area => IsShown(area.About)))
        {
            Finding[] found = [.. Findings.Where(finding => finding.About == about).OrderByDescending(finding => finding.NeedsMending)];
            terminal.Say($"{name} : {Verdict(about, found)}");

            foreach (var finding in found)
            {
                terminal.Say($"  {(finding.NeedsMending ? "✗" : "·")} {finding.Text}");
            }
        }
    }

    private bool IsShown(string about) => about switch
    {
        "coaching" => Scope.Coaching,
        "retention" => Scope.Retention,
        _ => true,
    };

    private string Verdict(string about, Finding[] found) => about switch
    {
        _ when Array.Exists(found, finding => finding.NeedsMending) => "à corriger",
        "catalogue" when !IsDatabaseRead => "pas vérifié, faute de base",
        "deliveries" or "promotions" or "coaching" or "retention" when !IsDatabaseRead => "pas vérifiés, faute de base",
        _ => "rien à corriger",
    };
}
