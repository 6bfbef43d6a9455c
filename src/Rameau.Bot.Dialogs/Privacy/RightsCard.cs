using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>« Mes données »: what is held, in figures, and what one can do about it.</summary>
public static class RightsCard
{
    public static AdaptiveCard Draw(IReadOnlyList<DataPart> held, Texts texts)
    {
        var words = texts.Rights;
        var state = words.Held(held.Sum(part => part.Rows.Count), held.Count);

        return CardFrame.Of(
            $"{words.Mine}. {state}",
            CardFrame.Title(words.Mine),
            CardFrame.Line(words.WhoKeeps),
            CardFrame.State(state),
            CardFrame.Subtle(words.CopyIs),
            CardFrame.Buttons(
                ActionExecute.Button(words.CopyButton, RightsCopy.Verb, new(), RightsJson.Default.RightsCopy),
                Read(words.ReadButton, 0),
                ActionExecute.Button(words.CorrectButton, RightsForm.Verb, new(), RightsJson.Default.RightsForm),
                ActionExecute.Button(words.EraseButton, RightsAsk.Verb, new(), RightsJson.Default.RightsAsk)));
    }

    public static AdaptiveCard CopyReady(string address, Texts texts) => CardFrame.Of(
        $"{texts.Rights.CopyReady}. {texts.Rights.CopyLasts}",
        CardFrame.Title(texts.Rights.CopyReady),
        CardFrame.Line(texts.Rights.CopyLasts),
        CardFrame.Buttons(new ActionOpenUrl(address) { Title = texts.Rights.OpenButton }, Look(texts)));

    /// <summary>Shows whoever taps their own.</summary>
    public static ActionExecute Look(Texts texts) => ActionExecute.Alone(texts.Rights.MineButton, RightsLook.Verb, new(), RightsJson.Default.RightsLook);

    public static ActionExecute Read(string title, int page) => ActionExecute.Button(title, RightsRead.Verb, new(page), RightsJson.Default.RightsRead);
}
