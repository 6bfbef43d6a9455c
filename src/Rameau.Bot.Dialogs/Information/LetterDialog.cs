using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>« Préparer la newsletter »: the next one, as it stands, and what can be put into it. Changes nothing.</summary>
public sealed class LetterDialog(LetterViews letters, LetterStocks stocks, Plans plans, IPromotions promotions, IRhythms rhythms)
    : ICommand, ICardAction<LetterOpen>, ICardAction<LetterLook>, ICardAction<LetterFind>, ICardAction<LetterIntroduce>
{
    /// <summary>Of those found: each is a tap.</summary>
    private const int MostFound = 5;

    public CommandName Name { get; } = new(
        "préparer la newsletter", "prepare the newsletter",
        "Relire la newsletter à venir, choisir ses ressources, ajouter votre mot.",
        "Read the coming newsletter again, choose its resources, add your introduction.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["composer la newsletter", "relire la newsletter", "prochaine newsletter", "compose the newsletter", "review the newsletter", "next newsletter"];

    public Power Power => Power.Animator;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Alone(turn.Texts.Letters.Title, LetterOpen.Verb, new(turn.Promotion?.Id.Value), LetterJson.Default.LetterOpen);
        return PrivateDoor.OfPromotionAsync(turn, turn.Texts.Letters.Title, open, () => NextAsync(turn, ct));
    }

    public async Task<Reply> HandleAsync(LetterOpen tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(tapped.Step is { } step ? await ShowAsync(step, turn, null, ct) : await NextAsync(turn, ct));

    public Task<Reply> HandleAsync(LetterLook tapped, Turn turn, CancellationToken ct) => OnAsync(tapped.Step, turn, (card, scene) =>
        scene.View.Items.FirstOrDefault(item => item.Key == tapped.Item) is { } item ? card.Item(item) : card.Draw(turn.Texts.Letters.Refused(LetterRefusal.NoSuchItem)), ct);

    public Task<Reply> HandleAsync(LetterIntroduce tapped, Turn turn, CancellationToken ct) => OnAsync(tapped.Step, turn, (card, _) => card.Words(null, null), ct);

    public async Task<Reply> HandleAsync(LetterFind tapped, Turn turn, CancellationToken ct)
    {
        if (await SceneAsync(tapped.Step, turn, ct) is not { } scene)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var words = string.IsNullOrWhiteSpace(tapped.Words) ? null : Excerpts.Shortened(tapped.Words.Trim(), LetterCard.LongestSearch);
        var replacing = tapped.Replacing is { } key ? scene.View.Letter.Find(key) : null;
        var found = (await stocks.OfAsync(scene.Plan, ct)).Candidates(scene.Step, scene.View.Letter, words, replacing?.Rubric);

        return Reply.Showing((await CardAsync(scene, turn, ct)).Find(replacing, words, [.. found.Take(MostFound)]));
    }

    /// <summary>The letter as it stands.</summary>
    /// <param name="word">What has just become of a wish.</param>
    public async Task<AdaptiveCard> ShowAsync(string step, Turn turn, string? word, CancellationToken ct) => await SceneAsync(step, turn, ct) is { } scene
        ? (await CardAsync(scene, turn, ct)).Draw(word)
        : CardFrame.Of(turn.Texts.Letters.None, CardFrame.Title(turn.Texts.Letters.Title), CardFrame.Line(turn.Texts.Letters.None));

    /// <summary>What was typed, to be shortened.</summary>
    public async Task<AdaptiveCard> ShowWordsAsync(LetterScene scene, string? typed, string word, Turn turn, CancellationToken ct) => (await CardAsync(scene, turn, ct)).Words(typed, word);

    /// <summary>Null for a step that is no newsletter of the turn's promotion.</summary>
    public async Task<LetterScene?> SceneAsync(string step, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return null;
        }

        var plan = await plans.OfAsync(promotion, ct);
        return LetterViews.Of(plan).FirstOrDefault(one => one.Id.Value == step) is { } found
            ? new(plan, found, await letters.OfAsync(plan, found, ct), await letters.StageAsync(plan, found, turn.Now, ct))
            : null;
    }

    private async Task<AdaptiveCard> NextAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return PromotionChoice.Draw(
                turn.Texts.Letters.Title, await promotions.AllAsync(ct), turn,
                ActionExecute.Button(turn.Texts.Planning.ContinueButton, LetterOpen.Verb, new(), LetterJson.Default.LetterOpen));
        }

        var plan = await plans.OfAsync(promotion, ct);
        Step? last = null;

        foreach (var step in LetterViews.Of(plan))
        {
            last = step;

            if (LetterViews.DayOf(step, plan) >= promotion.Zone.DayOf(turn.Now) && await letters.StageAsync(plan, step, turn.Now, ct) is LetterStage.Coming)
            {
                break;
            }
        }

        return await ShowAsync(last?.Id.Value ?? string.Empty, turn, null, ct);
    }

    private async Task<Reply> OnAsync(string step, Turn turn, Func<LetterCard, LetterScene, AdaptiveCard> draw, CancellationToken ct) => await SceneAsync(step, turn, ct) is { } scene
        ? Reply.Showing(draw(await CardAsync(scene, turn, ct), scene))
        : Reply.Noting(turn.Texts.Chat.CardUnreadable);

    private async Task<LetterCard> CardAsync(LetterScene scene, Turn turn, CancellationToken ct)
    {
        var (plan, step, view, stage) = scene;
        var rule = (await rhythms.OfAsync(plan.Promotion.Id, ct)).FirstOrDefault(one => one.Message == MessageNames.Newsletter && one.Covers(step));
        var before = LetterViews.Of(plan).TakeWhile(one => one.Id != step.Id).LastOrDefault();
        var earlier = before is not null && await letters.StageAsync(plan, before, turn.Now, ct) is not LetterStage.Coming ? before : null;

        return new(plan, step, view, stage, rule is null || stage is not LetterStage.Coming ? null : BeatKey.Of(plan.Promotion.Id, step, rule.Name), earlier, turn.Texts, plan.Promotion.Zone.DayOf(turn.Now));
    }
}

/// <summary>One letter of one promotion, as somebody finds it.</summary>
public sealed record LetterScene(Plan Plan, Step Step, LetterView View, LetterStage Stage);
