using System.CommandLine;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

internal sealed record ClosedDaysReport(string First, string Last, string Label);

/// <param name="Warnings">Steps that fall on a day off of this calendar.</param>
internal sealed record CalendarReport(
    string Promotion, string Zone, string Opens, string Closes, bool AugustClosed, bool AugustSilent, IReadOnlyList<ClosedDaysReport> Closed, IReadOnlyList<string> Warnings);

/// <summary><c>promotion calendar</c>: shows a promotion's calendar, or changes it.</summary>
internal static class PromotionCalendarCommand
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> promotion = new("PROMOTION") { Description = "L’identifiant de la promotion, comme P1." };
        var close = CalendarOptions.Days("--close", "Ferme des jours : ni rencontre, ni message.");
        Option<string> label = new("--label") { Description = "Pourquoi ces jours sont fermés.", HelpName = "TEXTE", DefaultValueFactory = _ => "fermeture" };
        var open = CalendarOptions.Days("--open", "Rouvre des jours fermés.");
        var august = CalendarOptions.August();
        var messages = CalendarOptions.AugustMessages();
        var active = CalendarOptions.Active();
        var json = Options.Json();
        Command command = new("calendar", "Montre ou change le calendrier d’une promotion.") { promotion, close, label, open, august, messages, active, json };

        command.SetAction(async (parsed, ct) =>
        {
            Symbol[] changing = [close, open, august, messages, active];
            var changes = changing.OfType<Option>().Any(option => parsed.GetResult(option) is { Implicit: false });
            await using var records = changes ? await Records.OpenAsync(settings.Store(), ct) : await Records.OpenAsItIsAsync(settings.Store(), ct);
            PromotionId id = new(parsed.GetRequiredValue(promotion));

            if (await records.Promotions.FindAsync(id, ct) is not { } found)
            {
                return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
            }

            var before = found.Calendar;
            var hours = parsed.GetValue(active) ?? (before.Opens, before.Closes);
            var calendar = before with
            {
                Opens = hours.Opens,
                Closes = hours.Closes,
                IsAugustClosed = parsed.GetValue(august) is { } word ? word == CalendarOptions.Closed : before.IsAugustClosed,
                IsAugustSilent = parsed.GetValue(messages) is { } say ? say == CalendarOptions.Off : before.IsAugustSilent,
                Closed = CalendarOptions.Changed(before.Closed, parsed.GetValue(close), Words.Clean(parsed.GetRequiredValue(label)), parsed.GetValue(open)),
            };

            if (changes)
            {
                await records.Promotions.SetCalendarAsync(id, calendar, ct);
            }

            var pathway = settings.Pathways().Find(found.Pathway);
            var plan = pathway is null ? null : Plan.Of(pathway, found with { Calendar = calendar }, await records.Promotions.ChangesAsync(id, ct));
            Show(terminal, Report(id, calendar, plan), parsed.GetValue(json));

            return ExitCode.Done;
        });

        return command;
    }

    private static CalendarReport Report(PromotionId id, PromotionCalendar calendar, Plan? plan) => new(
        id.Value, calendar.Zone.Id, Minutes.Format(calendar.Opens), Minutes.Format(calendar.Closes), calendar.IsAugustClosed, calendar.IsAugustSilent,
        [.. calendar.Closed.Select(days => new ClosedDaysReport(PlanWords.Date(days.First), PlanWords.Date(days.Last), days.Label))],
        [.. (plan?.Steps ?? []).SelectMany(step => PlanWords.Warnings(step, calendar.Zone).Select(warning => $"{step.Id} : {warning}"))]);

    private static void Show(Terminal terminal, CalendarReport report, bool json)
    {
        if (json)
        {
            terminal.Write(report, CommandJson.Readable.CalendarReport);
            return;
        }

        terminal.Show(Tables.Of($"Calendrier de {report.Promotion}", string.Empty)
            .Row("Messages", $"de {report.Opens} à {report.Closes}, heures de {report.Zone}")
            .Row("Août", $"{(report.AugustClosed ? "fermé" : "ouvert")} aux rencontres, {(report.AugustSilent ? "fermé" : "ouvert")} aux messages")
            .Row("Toujours fermés", "les week-ends et les jours fériés"));

        foreach (var days in report.Closed)
        {
            terminal.Say(days.First == days.Last ? $"Fermé le {days.First} : {days.Label}" : $"Fermé du {days.First} au {days.Last} : {days.Label}");
        }

        foreach (var warning in report.Warnings)
        {
            terminal.Say($"À vérifier : {warning}");
        }
    }
}
