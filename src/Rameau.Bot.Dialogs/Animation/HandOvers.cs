using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What whoever takes a promotion over should know: what is coming, what is open, where things stand, what they can do, whom to ask.</summary>
/// <param name="commands">Read late: the hand-over is itself one of them.</param>
public sealed class HandOvers(Previews previews, IPolls polls, Statuses statuses, IPeople people, Func<Commands> commands)
{
    /// <summary>More would not be read on a phone; « aperçu » holds them all.</summary>
    private const int MostLines = 8;

    /// <param name="near">A chat of the channel that the promotion lives in.</param>
    /// <param name="word">What comes first.</param>
    public async Task<AdaptiveCard> DrawAsync(Plan plan, Person reader, Conversation near, Texts texts, Instant now, string? word, CancellationToken ct)
    {
        var words = texts.Status;
        var promotion = plan.Promotion;
        var coming = (await previews.ListAsync(plan, near, now, ct)).SelectMany(entry => entry.Parts.Select(part => (entry, part))).ToArray();
        var sentences = PreviewSentences.About(plan, texts, now);
        Poll[] open = [.. (await polls.PublishedAsync(promotion.Id, ct)).Where(poll => poll.IsOpen(promotion.Zone, now))];
        var status = await statuses.ReadAsync(plan, now, ct);
        Viewer viewer = new Viewer.Someone(reader);
        string[] staff = [.. (await people.StaffAsync(promotion.Id, ct)).Select(person => Gate.NameOf(person, viewer)).OfType<string>()];
        var mine = commands().All.Where(command => command.Power is Power.Animator).Select(command => command.Name);

        return CardFrame.Of(
            string.Join(' ', (string[])[$"{words.HandOverTitle}.", .. word is null ? [] : new[] { word }]),
            [
                word is null ? null : CardFrame.Plain(word),
                CardFrame.Title(words.HandOverTitle),
                CardFrame.SubtlePlain(promotion.Name),
                CardFrame.State(words.ComingTitle),
                coming.Length == 0 ? CardFrame.Line(words.NothingComing) : null,
                .. coming.Take(MostLines).Select(one => CardFrame.Plain(sentences.Choice(one.entry, one.part))),
                coming.Length > MostLines ? CardFrame.Subtle(texts.Preview.More(coming.Length - MostLines)) : null,
                open.Length == 0 ? null : CardFrame.State(words.PollsTitle),
                .. open.Take(MostLines).Select(poll => CardFrame.Plain(words.OpenPoll(poll.Question, texts.Dates.Day(poll.ClosesOn, promotion.Zone.DayOf(now))))),
                CardFrame.State(words.StandingTitle),
                .. StatusCard.InWords(plan, status, texts, now).Select(CardFrame.Line),
                CardFrame.State(words.CommandsTitle),
                .. mine.Select(name => CardFrame.Line(words.Command(name.Title(texts.Language), name.Meaning(texts.Language)))),
                CardFrame.State(words.WhomTitle),
                CardFrame.Plain(words.Whom(staff)),
                CardFrame.Buttons(
                    ActionExecute.Button(words.StatusButton, StatusLook.Verb, new(promotion.Id.Value), StatusJson.Default.StatusLook),
                    ActionExecute.Button(words.PreviewButton, PreviewOpen.Verb, new(promotion.Id.Value), PreviewJson.Default.PreviewOpen)),
            ]);
    }
}
