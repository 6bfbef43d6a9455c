using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Tells whoever animates of a message that may or may not have arrived, with the two words that settle it.</summary>
public sealed class DoubtMessage(ILedger ledger) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Doubt];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (Notices.SubjectOf(context.Key) is not { } key || await ledger.FindAsync(key, ct) is not { State: DeliveryState.Unknown } doubtful)
        {
            return null;
        }

        var texts = context.Texts;
        var at = (doubtful.SettledAt ?? doubtful.DueAt).InZone(context.Zone);
        var what = texts.Rhythm.DoubtWhat(
            $"{Typography.Capital(texts.Rhythm.MessageName(doubtful.Message))}, {texts.Steps.Name(context.Step)}",
            $"{texts.Dates.Day(at.Date, context.Today)}, {texts.Dates.Hour(at.TimeOfDay)}");

        return new(
            CardFrame.Of(
                $"{texts.Rhythm.DoubtTitle}. {what}. {texts.Rhythm.DoubtWhy}",
                CardFrame.Plain(context.Plan.Promotion.Name),
                CardFrame.Title(texts.Rhythm.DoubtTitle),
                CardFrame.Plain(what),
                CardFrame.Line(texts.Rhythm.DoubtWhy),
                CardFrame.Buttons(Button(texts.Rhythm.ItIsThere, isThere: true), Button(texts.Rhythm.SendAgain, isThere: false))),
            $"{texts.Rhythm.DoubtTitle}. {what}");

        ActionExecute Button(string title, bool isThere) => ActionExecute.Button(
            title, ResolveDoubt.Verb, new(doubtful.Promotion.Value, doubtful.Key.Value, isThere), RhythmJson.Default.ResolveDoubt);
    }
}
