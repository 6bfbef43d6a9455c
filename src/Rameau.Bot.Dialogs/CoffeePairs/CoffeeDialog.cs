using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>« Cafés »: takes part, pauses, stops. Who takes part is nobody's business but of those at the same table.</summary>
public sealed class CoffeeDialog(ICoffeePairs coffees, CoffeeViews views, IPromotions promotions)
    : ICommand, ICardAction<CoffeeLook>, ICardAction<CoffeeJoin>, ICardAction<CoffeePause>, ICardAction<CoffeeMove>, ICardAction<CoffeeMet>
{
    /// <summary>In days; longer is stopping.</summary>
    public const int LongestPause = 366;

    public CommandName Name { get; } = new(
        "cafés", "coffees",
        "Prendre un café par mois avec quelqu’un d’une autre promotion.",
        "Have a coffee a month with somebody of another promotion.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["cafe", "coffee", "mes cafes", "my coffees", "je participe aux cafes", "participer aux cafes", "je veux participer aux cafes", "coffee pairs", "join the coffees"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => turn.Person is { } person
        ? await PrivateDoor.AnswerAsync(turn, turn.Texts.Coffees.Title, CoffeeCard.Look(turn.Texts), async () => CoffeeCard.Draw(await views.OfAsync(person, null, turn.Now, ct), turn.Texts))
        : Reply.Saying(turn.Texts.Chat.UnknownPerson);

    public Task<Reply> HandleAsync(CoffeeLook tapped, Turn turn, CancellationToken ct) => DoAsync(turn, (_, _) => Task.FromResult<string?>(null), ct);

    public Task<Reply> HandleAsync(CoffeeJoin tapped, Turn turn, CancellationToken ct) => DoAsync(
        turn,
        async (view, it) =>
        {
            if (tapped.Joins)
            {
                await coffees.SaveAsync(view.Member ?? new(view.Person.Id, turn.Now), it);
                return turn.Texts.Coffees.Joined;
            }

            await coffees.LeaveAsync(view.Person.Id, view.Month, it);
            return turn.Texts.Coffees.Left;
        },
        ct);

    public Task<Reply> HandleAsync(CoffeePause tapped, Turn turn, CancellationToken ct) =>
        PauseAsync(tapped.Resumes ? null : PlanInputs.Date(tapped.Until), tapped.Resumes, turn, ct);

    /// <param name="until">The first day again; null of what could not be read.</param>
    public Task<Reply> PauseAsync(LocalDate? until, bool resumes, Turn turn, CancellationToken ct) => DoAsync(
        turn,
        async (view, it) =>
        {
            var words = turn.Texts.Coffees;

            if (view.Member is not { } member)
            {
                return words.NotTakingPart;
            }

            if (!resumes && (until is not { } day || day <= view.Today || day > view.Today.PlusDays(LongestPause)))
            {
                return words.UntilMissing;
            }

            await coffees.SaveAsync(member with { ResumesOn = resumes ? null : until }, it);
            return resumes ? words.Resumed : words.PausedUntil(turn.Texts.Dates.Day(until!.Value, view.Today));
        },
        ct);

    public Task<Reply> HandleAsync(CoffeeMove tapped, Turn turn, CancellationToken ct) => DoAsync(
        turn,
        async (view, it) =>
        {
            if (Month(tapped.Month) != view.Month || view is not { Table: not null, Others.Count: 0 })
            {
                return view.Others.Count > 0 ? null : turn.Texts.Coffees.NoRoom;
            }

            foreach (var table in (await coffees.TablesAsync(view.Month, it)).Where(table => table.Month == view.Month && table.People.Count == 2))
            {
                if (await coffees.TryMoveAsync(view.Person.Id, table, it))
                {
                    return turn.Texts.Coffees.Moved;
                }
            }

            return turn.Texts.Coffees.NoRoom;
        },
        ct);

    public async Task<Reply> HandleAsync(CoffeeMet tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        if (Month(tapped.Month) is not { } month || !Enum.TryParse<CoffeeAnswer>(tapped.Answer, out var answer) || !Enum.IsDefined(answer))
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var isFirst = await coffees.TryAnswerAsync(person.Id, month, answer, ct);
        var word = isFirst ? turn.Texts.Coffees.MetNoted(answer) : turn.Texts.Coffees.AlreadySaid;
        return Reply.Showing(CoffeeCard.Met(await views.OfAsync(person, month, turn.Now, ct), turn.Texts, word), word);
    }

    private static YearMonth? Month(string text) => YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month } ? month : null;

    /// <summary>Does it, once, and shows how one's coffees stand then.</summary>
    private async Task<Reply> DoAsync(Turn turn, Func<CoffeeView, CancellationToken, Task<string?>> act, CancellationToken ct)
    {
        if (turn.Person is not { } person)
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        var word = await act(await views.OfAsync(person, null, turn.Now, ct), ct);
        var view = await views.OfAsync(person, null, turn.Now, ct);

        return Reply.Showing(CoffeeCard.Draw(view, turn.Texts, word), word) with
        {
            Stirs = view.Home?.Id,
            AlsoStirs = [.. Homes.Of(view.Others, await promotions.AllAsync(ct)).Select(home => home.Id)],
        };
    }
}
