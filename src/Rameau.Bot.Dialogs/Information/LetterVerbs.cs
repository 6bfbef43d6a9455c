using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>Whoever animates composes the promotion's newsletters, and Le RAMEAU's team.</summary>
public static class LetterVerbs
{
    public static IEnumerable<CardVerb> Of(LetterDialog letters, LetterEditDialog editing) =>
    [
        CardVerb.Of(LetterOpen.Verb, Power.Animator, LetterJson.Default.LetterOpen, letters),
        CardVerb.Of(LetterLook.Verb, Power.Animator, LetterJson.Default.LetterLook, letters),
        CardVerb.Of(LetterFind.Verb, Power.Animator, LetterJson.Default.LetterFind, letters),
        CardVerb.Of(LetterIntroduce.Verb, Power.Animator, LetterJson.Default.LetterIntroduce, letters),
        CardVerb.Of(LetterEdit.Verb, Power.Animator, LetterJson.Default.LetterEdit, editing),
    ];
}
