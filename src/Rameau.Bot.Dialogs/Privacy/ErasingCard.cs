using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>What erasing does, said before it is done, and the receipt afterwards.</summary>
public static class ErasingCard
{
    public static AdaptiveCard Ask(Person person, Texts texts)
    {
        var words = texts.Rights;

        return CardFrame.Of(
            $"{words.EraseTitle}. {words.Gone} {words.Stays} {words.NoWayBack}",
            CardFrame.Title(words.EraseTitle),
            CardFrame.Line(words.Gone),
            CardFrame.Line(words.Stays),
            person.Is(Role.Animator) || person.Is(Role.Coach) || person.Is(Role.Staff) ? CardFrame.Line(words.RolesGoBack) : null,
            CardFrame.State(words.NoWayBack),
            CardFrame.Buttons(
                ActionExecute.Button(words.KeepButton, RightsLook.Verb, new(), RightsJson.Default.RightsLook),
                ActionExecute.Alone(words.EraseNowButton, RightsErase.Verb, new(), RightsJson.Default.RightsErase, ActionStyle.Destructive)));
    }

    public static AdaptiveCard Receipt(Erasure erasure, Turn turn)
    {
        var (words, zone) = (turn.Texts.Rights, turn.Promotion?.Zone ?? NodaTime.DateTimeZone.Utc);
        var asked = erasure.AskedAt.InZone(zone);
        var when = turn.Texts.Dates.Day(asked.Date, asked.Date);

        return CardFrame.Of(
            $"{words.ErasedTitle}. {words.Receipt(erasure.Receipt)}",
            CardFrame.Title(words.ErasedTitle),
            CardFrame.Line(words.ErasedOn(when, turn.Texts.Dates.Hour(asked.TimeOfDay))),
            CardFrame.State(words.Receipt(erasure.Receipt)),
            CardFrame.Line(words.ReceiptIs),
            CardFrame.Subtle(words.InTeams));
    }
}
