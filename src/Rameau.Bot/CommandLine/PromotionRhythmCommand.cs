using System.CommandLine;
using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.CommandLine;

/// <summary><c>promotion rhythm</c>: shows by which rules a promotion is written to, or gives it rules of its own.</summary>
internal static class PromotionRhythmCommand
{
    public static Command Create(Terminal terminal, HostSettings settings)
    {
        Argument<string> promotion = new("PROMOTION") { Description = "L’identifiant de la promotion, comme P1." };
        Argument<string?> file = new("FICHIER") { Description = "Ses propres règles, comme celles de rhythm.yaml ; « off » en ôte.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> reset = new("--reset") { Description = "Revient aux règles de toutes." };
        Command command = new("rhythm", "Montre ou change les règles des messages d’une promotion.") { promotion, file, reset };

        command.Validators.Add(result =>
        {
            if (result.GetValue(reset) && result.GetValue(file) is not null)
            {
                result.AddError("Donnez un fichier ou --reset, pas les deux.");
            }
        });
        command.SetAction(async (parsed, ct) =>
        {
            var (path, isReset) = (parsed.GetValue(file), parsed.GetValue(reset));
            var own = path is null ? null : await File.ReadAllTextAsync(path, ct);
            var common = settings.Rhythm();
            var rules = own is null ? common : Effective(common, path!, own); // refused before the database is touched
            await using var records = path is null && !isReset ? await Records.OpenAsItIsAsync(settings.Store(), ct) : await Records.OpenAsync(settings.Store(), ct);
            PromotionId id = new(parsed.GetRequiredValue(promotion));

            if (await records.Promotions.FindAsync(id, ct) is not { } found)
            {
                return terminal.Refuse(await UnknownPromotion.SayAsync(records, id, ct));
            }

            if (path is not null || isReset)
            {
                await records.OwnRhythms.SaveAsync(id, own, ct);
            }

            var kept = await records.OwnRhythms.FindAsync(id, ct);
            Show(terminal, found, own is null && kept is not null ? Effective(common, id.Value, kept) : rules, common, kept is not null);

            return ExitCode.Done;
        });

        return command;
    }

    /// <exception cref="BrokenFilesException">The promotion's own rules are not what they should be.</exception>
    private static IReadOnlyList<RhythmRule> Effective(IReadOnlyList<RhythmRule> common, string file, string own)
    {
        List<FileFault> faults = [];
        using StringReader text = new(own);
        var rules = RhythmFile.Override(common, Path.GetFileName(file), text, faults);

        return faults.Count == 0 ? rules : throw new BrokenFilesException(faults);
    }

    private static void Show(Terminal terminal, Promotion promotion, IReadOnlyList<RhythmRule> rules, IReadOnlyList<RhythmRule> common, bool hasOwn)
    {
        var table = Tables.Of("Règle", "Étapes", "Message", "Pour", "Quand", string.Empty);

        foreach (var rule in rules)
        {
            table.Row(
                rule.Name,
                string.Join(", ", rule.Steps.Select(kind => kind.Name())),
                Texts.French.Rhythm.MessageName(rule.Message),
                Texts.French.Rhythm.AudienceName(rule.Audience),
                Texts.French.Rhythm.Timing(rule),
                common.Contains(rule) ? string.Empty : "la sienne");
        }

        terminal.Say($"Règles de {promotion.Name} ({promotion.Id})");
        terminal.Show(table);

        foreach (var gone in common.Where(one => rules.All(rule => rule.Name != one.Name)))
        {
            terminal.Say($"Ôtée : {gone.Name}");
        }

        terminal.Say(hasOwn ? "« --reset » revient aux règles de toutes les promotions." : "Ce sont les règles de toutes les promotions.");
    }
}
