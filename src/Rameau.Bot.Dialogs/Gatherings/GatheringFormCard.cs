using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Understanding.Slots;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>Where a gathering is written and read again before anybody else sees it. Pure.</summary>
public static class GatheringFormCard
{
    private const int LongestCapacity = 4;

    /// <param name="typed">What is to stand in the form.</param>
    /// <param name="isPublished">It is changed, not proposed.</param>
    public static AdaptiveCard Draw(GatheringWrite typed, Promotion promotion, bool isPublished, Texts texts, Instant now, string? word = null)
    {
        var words = texts.Gatherings;
        var title = isPublished ? words.ChangeTitle : words.FormTitle;
        var today = promotion.Zone.DayOf(now);

        return CardFrame.Of(
            word ?? $"{title}. {words.FormIntro(isPublished)}",
            CardFrame.Title(title),
            word is null ? CardFrame.Line(words.FormIntro(isPublished)) : CardFrame.Mine(word, CardColor.Attention),
            new InputText("title", words.TitleLabel)
            {
                Placeholder = words.TitlePlaceholder,
                MaxLength = Gathering.LongestTitle,
                IsRequired = true,
                ErrorMessage = words.Refused(GatheringRefusal.TitleMissing),
                Value = Bounded(typed.Title, Gathering.LongestTitle),
            },
            new InputDate("date", words.DateLabel)
            {
                Min = today.ToDateOnly(),
                Max = today.PlusDays(GatheringWish.Furthest).ToDateOnly(),
                IsRequired = true,
                ErrorMessage = words.Refused(GatheringRefusal.WhenMissing),
                Value = PlanInputs.Date(typed.Date) is { } date ? date.ToDateOnly() : null,
            },
            new InputTime("time", words.TimeLabel)
            {
                IsRequired = true,
                ErrorMessage = words.Refused(GatheringRefusal.WhenMissing),
                Value = PlanInputs.Time(typed.Time) is { } time ? time.ToTimeOnly() : null,
            },
            new InputText("place", words.PlaceLabel)
            {
                Placeholder = words.PlacePlaceholder,
                MaxLength = Gathering.LongestPlace,
                IsRequired = true,
                ErrorMessage = words.Refused(GatheringRefusal.PlaceMissing),
                Value = Bounded(typed.Place, Gathering.LongestPlace),
            },
            new InputChoiceSet("audience", words.AudienceLabel, [.. Enum.GetValues<GatheringAudience>().Select(one => new Choice(words.AudienceName(one), $"{one}"))])
            {
                Style = ChoiceSetStyle.Compact,
                Value = typed.Audience ?? $"{GatheringAudience.Promotion}",
            },
            new InputChoiceSet("region", words.RegionLabel, [.. Lists.Regions.Values.Select(region => new Choice(region, region))])
            {
                Style = ChoiceSetStyle.Compact,
                Placeholder = words.RegionPlaceholder,
                Value = Lists.Regions.Values.Contains(typed.Region) ? typed.Region : null,
            },
            new InputText("capacity", words.CapacityLabel)
            {
                Placeholder = words.CapacityPlaceholder,
                MaxLength = LongestCapacity,
                Value = Bounded(typed.Capacity, LongestCapacity),
            },
            CardFrame.Buttons(
                ActionExecute.Button(isPublished ? words.SaveButton : words.LookButton, GatheringWrite.Verb, new(typed.Gathering), GatheringJson.Default.GatheringWrite)
                    with { Style = ActionStyle.Positive }));
    }

    /// <summary>As everybody will see it.</summary>
    public static AdaptiveCard Preview(GatheringView draft, Texts texts, string? word = null)
    {
        var (words, id) = (texts.Gatherings, draft.Gathering.Id.Value);

        return CardFrame.Of(
            word ?? words.PreviewTitle,
            CardFrame.Title(words.PreviewTitle),
            CardFrame.Line(word ?? words.WhoSees(draft.Terms.Audience, draft.Terms.Region)),
            Frames.Still(GatheringCard.ForGroup(draft with { Gathering = draft.Gathering with { PublishedAt = draft.Now } }, Texts.For(draft.Promotion)), GatheringRows.ToGroup, draft.Promotion),
            CardFrame.Buttons(
                ActionExecute.Button(words.PublishButton, GatheringPublish.Verb, new(id, draft.Gathering.Revision), GatheringJson.Default.GatheringPublish)
                    with { Style = ActionStyle.Positive },
                GatheringCard.Propose(words.EditButton, new(id))));
    }

    /// <summary>What stands in the form of something that was written.</summary>
    public static GatheringWrite Of(Gathering gathering, DateTimeZone zone)
    {
        var (terms, at) = (gathering.Terms, gathering.Terms.StartsAt.InZone(zone));

        return new(
            gathering.Id.Value, terms.Title, LocalDatePattern.Iso.Format(at.Date), LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at.TimeOfDay), terms.Place,
            $"{terms.Audience}", terms.Region, terms.Capacity is { } places ? $"{places}" : null);
    }

    private static string? Bounded(string? text, int longest) => string.IsNullOrWhiteSpace(text) ? null : Excerpts.Shortened(text.Trim(), longest);
}
