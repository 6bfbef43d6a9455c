using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Content;
using Rameau.Bot.Demo;
using Rameau.Bot.Rehearsals;

namespace Rameau.Bot.CommandLine;

/// <summary><c>rehearse</c>: plays promotions from their first message to their last, against a room in this process.</summary>
internal static class RehearseCommand
{
    private const int MostSeeds = 1_000;
    private const int MostNodes = 4;

    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string?> promotion = new("PROMOTION") { Description = "Une promotion du monde de démonstration, comme P1.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> all = new("--all") { Description = "Toutes les promotions du monde de démonstration." };
        Option<string?> pathway = new("--pathway") { Description = "Plutôt un parcours, vécu par des gens inventés.", HelpName = "PATHWAY" };
        Option<LocalDate?> start = new("--start")
        {
            Description = "Avec --pathway : son premier jour, comme 2027-03-09.",
            HelpName = "DATE",
            CustomParser = result => Options.Parsed(result, LocalDatePattern.Iso, "une date. Écrivez année-mois-jour, comme 2027-03-09"),
        };
        Option<int?> chaos = new("--chaos") { Description = "Met le désordre : pannes, lenteurs, refus, changements. Le même nombre met le même.", HelpName = "GRAINE" };
        Option<int?> seeds = new("--seeds") { Description = "Avec --chaos : autant de répétitions, de graine en graine.", HelpName = "N" };
        Option<int?> nodes = new("--nodes") { Description = "Avec --chaos : autant de nœuds en même temps, sur une base PostgreSQL vide que nomme --Storage.", HelpName = "N" };
        var json = Options.Json();
        Command command = new("rehearse", "Répète les neuf mois d’une promotion dans la salle locale, en quelques secondes.") { promotion, all, pathway, start, chaos, seeds, nodes, json };

        command.Validators.Add(result =>
        {
            var chosen = new[] { result.GetValue(promotion) is not null, result.GetValue(all), result.GetValue(pathway) is not null }.Count(one => one);

            if (chosen != 1)
            {
                result.AddError("Dites que répéter : une PROMOTION, --all, ou --pathway avec --start.");
            }

            if (result.GetValue(pathway) is null != result.GetValue(start) is null)
            {
                result.AddError("--pathway et --start vont ensemble.");
            }

            if (result.GetValue(seeds) is < 1 or > MostSeeds || (result.GetValue(seeds) is not null && result.GetValue(chaos) is null))
            {
                result.AddError($"--seeds : de 1 à {MostSeeds}, avec --chaos.");
            }

            if (result.GetValue(nodes) is < 1 or > MostNodes || (result.GetValue(nodes) is not null && result.GetValue(chaos) is null))
            {
                result.AddError($"--nodes : de 1 à {MostNodes}, avec --chaos.");
            }
        });
        command.SetAction(async (parsed, ct) =>
        {
            var (world, pathways, rules) = (DemoWorld.Load(ContentFiles.DemoWorld(settings.Configuration)), settings.Pathways(), settings.Rhythm());
            Playbill? bill;

            if (parsed.GetValue(pathway) is { } typed)
            {
                if (!PathwayName.TryFind(pathways, typed, out var found, out var refusal))
                {
                    return terminal.Refuse(refusal);
                }

                bill = Playbill.Of(world, found, parsed.GetValue(start)!.Value, pathways, rules);
            }
            else
            {
                bill = Playbill.Of(world, parsed.GetValue(promotion) is { } id ? new(id) : null, pathways, rules);
            }

            return bill is null
                ? terminal.Refuse($"La promotion « {parsed.GetValue(promotion)} » n’est pas du monde de démonstration, qui a {string.Join(", ", world.Promotions.Select(one => one.Promotion.Id))}.")
                : await new RehearseRun(terminal, settings, bill, parsed.GetValue(nodes) ?? 1, parsed.GetValue(json)).RunAsync(parsed.GetValue(chaos), parsed.GetValue(seeds) ?? 1, ct);
        });

        return command;
    }
}
