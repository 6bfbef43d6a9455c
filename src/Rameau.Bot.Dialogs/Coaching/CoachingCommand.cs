using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Coaching »: a participant's call, a coach's week, and for the team how the windows fill.</summary>
public sealed class CoachingCommand(Plans plans, CoachingDesk desk, CoachingScene scene, CoachDialog coach, CoverageDialog coverage) : ICommand
{
    public CommandName Name { get; } = new(
        "coaching", "coaching",
        "Votre entretien avec un coach : choisir une heure, déplacer, préparer.",
        "Your call with a coach: choose a time, move it, prepare it.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["mon coaching", "entretien", "mon entretien", "mes entretiens", "coach", "mon coach", "rdv coach", "ma semaine", "my call", "my coaching", "my week", "couverture", "coverage"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => AnswerAsync(new(), CoachingAim.Choose, turn, ct);

    /// <param name="wish">What a sentence asked for.</param>
    public async Task<Reply> AnswerAsync(CallWish wish, CoachingAim aim, Turn turn, CancellationToken ct) => turn switch
    {
        { Person: { } person, Promotion: { } promotion } when person.Is(Role.Participant, promotion.Id) || turn.InGroup =>
            await PrivateDoor.AnswerAsync(
                turn, turn.Texts.Coaching.Mine, CoachingCard.Look(turn.Texts.Coaching.MineButton, promotion, null, CoachingSaid.Of(person.Id, wish, aim)), () => MineAsync(person, promotion, wish, aim, turn, ct)),
        { Person: { } person, InGroup: false } when person.Is(Role.Coach) => (await coach.WeekAsync(person, turn, wish.From, null, ct)).AsReply(),
        { Promotion: { } promotion } when Power.Animator.Allows(turn) => (await coverage.DrawAsync(promotion, turn, null, ct)).AsReply(),
        { Person: { } person, InGroup: false } when person.Is(Role.Staff) => Reply.Saying(turn.Texts.Coaches.NameThePromotion),
        _ => Reply.Saying(turn.NoPromotion),
    };

    private async Task<AdaptiveCard> MineAsync(Person person, Promotion promotion, CallWish wish, CoachingAim aim, Turn turn, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);

        return await desk.ReadAsync(plan, person, null, wish.Reach(promotion.Zone) ?? turn.Now, turn.Now, ct) is { } view
            ? await scene.OpenAsync(view, wish, aim, turn, ct)
            : CardFrame.Of(turn.Texts.Coaching.NoWindow, CardFrame.Title(turn.Texts.Coaching.Mine), CardFrame.Line(turn.Texts.Coaching.NoWindow));
    }
}
