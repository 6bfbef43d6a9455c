namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>One word or mark of a sentence.</summary>
/// <param name="Text">Lower case without accents, abbreviations written out, spelling mended.</param>
/// <param name="Typed">The same before it was mended.</param>
/// <param name="Span">Where it stands in the original; several words may come from one abbreviation.</param>
internal readonly record struct Word(string Text, string Typed, TextSpan Span)
{
    public bool IsMark => !char.IsLetterOrDigit(Text[0]);

    public bool IsNumber => char.IsDigit(Text[0]);
}
