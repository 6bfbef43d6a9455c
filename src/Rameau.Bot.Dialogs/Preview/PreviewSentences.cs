using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>Messages to come in words.</summary>
/// <param name="Today">Years are told where they are not this day's.</param>
internal sealed record PreviewSentences(Texts Texts, DateTimeZone Zone, LocalDate Today)
{
    public static PreviewSentences About(Plan plan, Texts texts, Instant now) => new(texts, plan.Promotion.Zone, plan.Promotion.Zone.DayOf(now));

    public string What(Beat beat) => Texts.Preview.What(Texts.Rhythm.MessageName(beat.Rule.Message), Texts.Steps.Name(beat.Step));

    public string When(Instant at)
    {
        var local = at.InZone(Zone);
        return Texts.Preview.When(Texts.Dates.Day(local.Date, Today), Texts.Dates.Hour(local.TimeOfDay));
    }

    /// <summary>When, to whom, and what was decided of it.</summary>
    public string Line(PreviewEntry entry, PreviewPart part) => Texts.Preview.Line(When(entry.At), To(part), [.. Marks(entry, part.Beat)]);

    public string Choice(PreviewEntry entry, PreviewPart part) => Texts.Preview.Line(What(part.Beat), When(entry.At), []);

    public string Why(Beat beat) => beat.Rule.Message == Beats.NewsMessage ? Texts.Rhythm.WhyNotice(beat.Rule.Message) : Texts.Rhythm.Why(beat.Rule, beat.Step);

    private string To(PreviewPart part) =>
        part.People is { } people ? Texts.Preview.InPrivate(people, Texts.Rhythm.AudienceName(part.Beat.Audience)) : Texts.Preview.ToGroup;

    private IEnumerable<string> Marks(PreviewEntry entry, Beat beat)
    {
        if (entry.IsCalledOff)
        {
            yield return Texts.Preview.MarkCalledOff;
        }

        if (beat.Change?.PostponedTo is not null)
        {
            yield return Texts.Preview.MarkPostponed;
        }

        if (beat.Change?.Words is not null)
        {
            yield return Texts.Preview.MarkWords;
        }
    }
}
