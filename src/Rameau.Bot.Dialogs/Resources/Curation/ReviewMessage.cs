using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>Tells who looks after entries that some of them wait for a look: once, and again only when more of them do.</summary>
public sealed class ReviewMessage(ICatalogue catalogue) : IMessage
{
    public const string Name = "catalogue-review";

    /// <summary>A chat that opens within so long still brings it.</summary>
    private static readonly Duration Patience = Duration.FromDays(14);

    public IReadOnlyCollection<string> Names { get; } = [Name];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } owner || (await catalogue.OverdueAsync(context.Today, ct)).FirstOrDefault(one => one.Owner == owner.Id) is not { } overdue)
        {
            return null; // somebody has looked meanwhile
        }

        var words = context.Texts.Curation;
        var title = words.ReviewTitle(overdue.Entries);
        var treat = ActionExecute.Button(words.TreatButton, CatalogueNext.Verb, new(), CurationJson.Default.CatalogueNext);

        return new(CardFrame.Of($"{title}. {words.ReviewLine}", CardFrame.Title(title), CardFrame.Line(words.ReviewLine), CardFrame.Buttons(treat)), title);
    }

    /// <summary>Its key names no promotion: whichever of those that they work for is looked at first brings it.</summary>
    public static Delivery Of(OverdueReviews overdue, Plan plan, Instant now)
    {
        BeatKey beat = new($"catalogue/{Name}/{LocalDatePattern.Iso.Format(overdue.Latest)}");
        return Posts.Row(plan, beat, Name, plan.Calendar.NextActive(now), now + Patience, overdue.Owner);
    }
}
