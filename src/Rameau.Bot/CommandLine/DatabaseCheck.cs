using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Hosting;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary>What else is asked of the database.</summary>
internal readonly record struct CheckScope(bool Coaching, bool Retention);

/// <summary>The database as it is: reachable, of this program's shape, and what its ledger and promotions wait for.</summary>
internal sealed record DatabaseCheck(IReadOnlyList<Finding> Findings, IReadOnlyList<DeliveryReport> Unknown, IReadOnlyList<DeliveryReport> Failed)
{
    /// <param name="content">Null when the content files are broken; then the promotions' plans are not looked at.</param>
    public static async Task<DatabaseCheck> RunAsync(HostSettings settings, OperatorContent? content, CheckScope scope, Instant now, CancellationToken ct)
    {
        try
        {
            await using var records = await Records.OpenAsItIsAsync(settings.Store(), ct);
            var unknown = await records.Ledger.InStateAsync(DeliveryState.Unknown, ct);
            var failed = await records.Ledger.InStateAsync(DeliveryState.Failed, ct);

            return new(
                [
                    .. unknown.Select(delivery => new Finding("deliveries", $"{Told(delivery)}. Regardez dans la conversation s’il y est.")),
                    .. failed.Select(delivery => new Finding("deliveries", $"{Told(delivery)}.", NeedsMending: now < delivery.LastUsefulAt)),
                    .. await PromotionsCheck.RunAsync(records, content, now, ct),
                    .. await CoDevelopmentCheck.RunAsync(records, content, now, ct),
                    .. await CatalogueCheck.RunAsync(records, now, ct),
                    .. scope.Coaching ? await CoachingCheck.RunAsync(records, content, now, ct) : [],
                    .. scope.Retention ? await RetentionCheck.RunAsync(records, content, now, ct) : [],
                ],
                [.. unknown.Select(DeliveryReport.Of)],
                [.. failed.Select(DeliveryReport.Of)]);
        }
        catch (SettingsException e)
        {
            return Of(e.Problems.Select(problem => new Finding("configuration", problem.ToString())));
        }
        catch (NotReadyException e)
        {
            return Of([new("database", e.Message)]);
        }
        catch (NewerDatabaseException e)
        {
            return Of([new("database", DatabaseWords.Newer(e))]);
        }
        catch (DbException e)
        {
            return Of([new("database", DatabaseWords.Unreachable(e.Message))]);
        }
    }

    private static DatabaseCheck Of(IEnumerable<Finding> findings) => new([.. findings], [], []);

    private static string Told(Delivery delivery) =>
        $"{delivery.Key} {(delivery.State is DeliveryState.Unknown ? "est peut-être parti" : "n’est pas parti")}"
        + $" ({PlanWords.At(delivery.SettledAt ?? delivery.DueAt, DateTimeZone.Utc)} : {delivery.Reason ?? "sans raison connue"})";
}
