using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>The form by which one corrects one's data, as they stand.</summary>
public static class CorrectionCard
{
    /// <param name="word">What has just happened; null when nothing has.</param>
    public static AdaptiveCard Draw(Person person, Texts texts, string? word = null)
    {
        var words = texts.Rights;

        return CardFrame.Of(
            word is null ? words.CorrectTitle : $"{words.CorrectTitle}. {word}",
            CardFrame.Title(words.CorrectTitle),
            word is null ? null : CardFrame.Line(word),
            Input("firstName", words.FirstName, person.FirstName) with { IsRequired = true, ErrorMessage = words.Refused(CorrectionRefusal.NameMissing) },
            Input("lastName", words.LastName, person.LastName) with { IsRequired = true, ErrorMessage = words.Refused(CorrectionRefusal.NameMissing) },
            Input("function", words.Function, person.Function),
            Input("organisation", words.Organisation, person.Organisation),
            Input("region", words.Region, person.Region),
            Input("phone", words.Phone, person.Phone) with { Style = TextInputStyle.Tel },
            Input("email", words.Email, person.Email) with { Style = TextInputStyle.Email },
            CardFrame.Subtle(words.AtOnce),
            CardFrame.Buttons(
                ActionExecute.Button(words.SaveButton, RightsCorrect.Verb, new(), RightsJson.Default.RightsCorrect),
                RightsCard.Look(texts)));
    }

    private static InputText Input(string id, string label, string? value) => new(id, label) { Value = value, MaxLength = Correction.Longest };
}
