using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>
/// Somebody to ask when the recogniser is not sure. They choose one of the readings they are given, or none: they add nothing.
/// </summary>
public interface ISecondOpinion
{
    /// <returns>One of <paramref name="among"/>; null when none fits, or they did not say in time.</returns>
    Task<Heard?> ChooseAsync(string text, IReadOnlyList<Heard> among, CancellationToken ct);
}

/// <summary>What is asked in a message, as the one who wrote it may mean it: they are understood to name only whom they may see.</summary>
public sealed class Listener(Recogniser recogniser, IPeople people, IPromotions promotions, ISecondOpinion? second = null)
{
    /// <summary>Each request of the message, in order; at least one.</summary>
    public async Task<IReadOnlyList<Heard>> HearAsync(string text, Turn turn, CancellationToken ct)
    {
        var utterance = await UtteranceAsync(text, turn, ct);
        var requests = recogniser.RequestsIn(utterance);
        Heard[] heard = [.. requests.Select(request => new Heard(request, recogniser.Recognise(utterance with { Text = request })))];

        return heard is [{ Intent: Intent.OutOfScope, Meaning.Nearest.Count: > 0 } unsure] && second is not null
            ? [await AskedAsync(unsure, utterance, second, ct)]
            : heard;
    }

    /// <summary>The details of a message whose intent somebody has told.</summary>
    public async Task<Heard> HearAsync(Intent intent, string text, Turn turn, CancellationToken ct) =>
        new(text, recogniser.RecogniseAs(intent, await UtteranceAsync(text, turn, ct)));

    private async Task<Heard> AskedAsync(Heard unsure, Utterance utterance, ISecondOpinion second, CancellationToken ct)
    {
        Heard[] readings = [.. Sentences.InScope.Select(intent => new Heard(unsure.Text, recogniser.RecogniseAs(intent, utterance)))];
        return await second.ChooseAsync(utterance.Text, readings, ct) is { } chosen && readings.Contains(chosen) ? chosen : unsure;
    }

    private async Task<Utterance> UtteranceAsync(string text, Turn turn, CancellationToken ct) =>
        new(text, turn.Now.InZone(turn.Zone), await KnownAsync(turn, ct));

    private async Task<Acquaintances> KnownAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Speaker is not { } viewer)
        {
            return Acquaintances.None;
        }

        var near = turn.Promotion is { } promotion ? await people.OfPromotionAsync(promotion.Id, ct) : [];
        var staff = await people.StaffAsync(turn.Promotion?.Id, ct);
        var named = viewer.Person.Is(Role.Staff) ? await promotions.AllAsync(ct) : turn.Promotion is { } one ? [one] : [];

        return Acquaintances.SeenBy(viewer, near.Concat(staff).DistinctBy(person => person.Id), named);
    }
}
