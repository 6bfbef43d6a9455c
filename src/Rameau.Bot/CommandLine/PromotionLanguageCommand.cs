using System.CommandLine;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion language</c>: what a promotion's chat is spoken to in, and whether each is told « tu » or « vous ».</summary>
internal static class PromotionLanguageCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> promotion = new("PROMOTION") { Description = "L’identifiant de la promotion, comme P1." };
        var language = new Argument<string>("LANGUE") { Description = "fr (vouvoie), fr-x-tu (tutoie) ou en." }
            .AcceptOnlyFromAmong("fr", Promotion.FrenchSayingTu, "en");
        Command command = new("language", "Choisit la langue d’une promotion, et le tu ou le vous.") { promotion, language };

        command.SetAction(async (parsed, ct) =>
        {
            await using var records = await Records.OpenAsync(settings.Store(), ct);
            PromotionId id = new(parsed.GetRequiredValue(promotion));

            if (await records.Promotions.FindAsync(id, ct) is not { } found)
            {
                return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
            }

            var chosen = parsed.GetRequiredValue(language);
            await records.Promotions.SetLanguageAsync(id, chosen, ct);
            terminal.Say($"{found.Name} : {found.Language} → {chosen}.");

            return ExitCode.Done;
        });

        return command;
    }
}
