using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>What is understood but done by people: says so, and by whom.</summary>
public sealed class UnservedDialog(IPeople people)
{
    public static IReadOnlyList<Intent> Intents { get; } =
    [
        Intent.FindContact,
    ];

    public static IEnumerable<SentenceRule> Rules(UnservedDialog dialog) => Intents.Select(intent => new SentenceRule(intent, Power.Anyone, dialog.HandleAsync));

    public async Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        var staff = await people.StaffAsync(turn.Promotion?.Id, ct);
        return Reply.Saying(turn.Texts.Help.ByPeople(turn.Texts.Help.Asked(heard.Intent), [.. staff.Select(person => $"{person.FirstName} {person.LastName}")]));
    }
}
