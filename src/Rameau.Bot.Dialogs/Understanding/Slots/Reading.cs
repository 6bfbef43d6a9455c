using NodaTime;
using Rameau.Bot.Dialogs.Understanding.Dates;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>What a sentence names, whatever it is taken to ask.</summary>
internal sealed record Reading(
    Sentence Sentence,
    LocalDate Today,
    Moments Moments,
    IReadOnlyList<Found> Steps,
    Found? Region,
    NameMatch? Person,
    (PromotionId Id, int Start, int Length)? Promotion)
{
    public string Line => Sentence.Line;

    public static Reading Of(Sentence sentence, Utterance utterance, Func<string, bool> isOrdinaryWord)
    {
        (PromotionId, int, int)? promotion = null;

        foreach (var known in utterance.Known.Promotions)
        {
            if (known.In(sentence.Line) is var (start, length))
            {
                promotion = (known.Id, start, length);
                break;
            }
        }

        return new(
            sentence,
            utterance.At.Date,
            MomentReader.Read(sentence.Line, utterance.At.Date, past: false),
            [.. Slots.Steps.In(sentence.Line)],
            Lists.Regions.In(sentence.Line),
            utterance.Known.People.Find(sentence.Words, isOrdinaryWord),
            promotion);
    }

    /// <summary>The same sentence as one that tells what has been.</summary>
    public Reading OfThePast() => this with { Moments = MomentReader.Read(Line, Today, past: true) };

    public Slot Text(SlotName name, Found found) => Text(name, found.Value, found.Start, found.Length);

    public Slot Text(SlotName name, string value, int start, int length) => new(name, new SlotValue.Text(value), Sentence.SpanOf(start, length));

    public Slot Number(SlotName name, int value, int start, int length) => new(name, new SlotValue.Number(value), Sentence.SpanOf(start, length));

    public Slot Flag(SlotName name, int start, int length) => new(name, new SlotValue.Flag(), Sentence.SpanOf(start, length));

    public Slot Day(SlotName name, LocalDate day, int start, int length) => new(name, new SlotValue.Day(day), Sentence.SpanOf(start, length));

    public string Words(Mention mention) => Line.Substring(mention.Start, mention.Length);

    /// <summary>The line up to a place.</summary>
    public string Before(int start) => start == 0 ? string.Empty : Line[..(start - 1)];
}
