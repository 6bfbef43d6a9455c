using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>What the group tells of a visit, a sentence each, with the field to add one's own.</summary>
public static class AccountCard
{
    /// <summary>Leaves room for the rest of the card.</summary>
    private const int Bytes = 16_000;

    /// <param name="nonce">Names the drawing.</param>
    public static AdaptiveCard ForGroup(Writings writings, Texts texts, string nonce) =>
        Draw(writings, new Viewer.GroupOf(writings.Plan.Promotion.Id), null, texts, nonce, null, null);

    /// <param name="typed">What the input holds when it was refused, so that nothing is lost.</param>
    public static AdaptiveCard ForPerson(Writings writings, Person person, Texts texts, string? word, string? typed) =>
        Draw(writings, new Viewer.Someone(person), person, texts, $"{writings.Now.ToUnixTimeMilliseconds()}", word, typed);

    private static AdaptiveCard Draw(Writings writings, Viewer viewer, Person? reader, Texts texts, string nonce, string? word, string? typed)
    {
        var wording = texts.Contributions;
        var mine = reader is null ? null : writings.Of(reader.Id) is [var first, ..] ? first.What : null;
        var words = Excerpts.Within([.. writings.All.Select(one => one.What.Words)], Bytes);

        return CardFrame.Of(
            wording.InWords(wording.TellTitle, wording.Told(writings.All.Count)),
            [
                StepCard.Badge(writings.Step, texts),
                CardFrame.Title(wording.TellTitle),
                word is null ? null : CardFrame.Plain(word),
                CardFrame.State(wording.Told(writings.All.Count)),
                .. writings.All.Select((one, i) => CardFrame.Plain(one.Account(words[i], viewer, texts))),
                new InputText("account", wording.TellLabel)
                {
                    Placeholder = wording.TellPlaceholder,
                    MaxLength = ContributionKind.Account.Longest,
                    IsMultiline = true,
                    IsRequired = true,
                    ErrorMessage = wording.TellMissing,
                    Value = typed ?? mine?.Words,
                },
                CardFrame.Buttons(
                [
                    ActionExecute.Button(
                        mine is null ? wording.TellButton : wording.ReplaceButton,
                        AccountTell.Verb,
                        new(writings.Plan.Promotion.Id.Value, writings.Step.Id.Value, nonce),
                        ContributionJson.Default.AccountTell) with { Style = ActionStyle.Positive },
                    .. mine is null ? Array.Empty<CardAction>() : [QuestionCard.Withdraw(wording.WithdrawAccount, mine, null)],
                ]),
                .. CardFrame.Why(texts.Rhythm.WhyQuestion, wording.WhyTell),
            ]);
    }
}
