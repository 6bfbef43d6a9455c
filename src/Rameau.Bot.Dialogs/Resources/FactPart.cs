using System.Globalization;
using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Resources.Facts;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>The part of an answer that quotes: the figures asked for, of whom they are, by whom and when.</summary>
internal static class FactPart
{
    public static IEnumerable<CardElement> Draw(FactFound found, Texts texts, LocalDate today)
    {
        var words = texts.Resources;
        var fact = found.Fact;
        var when = fact.PublishedOn is { } day ? texts.Dates.ShortDay(day, today) : fact.Year.ToString(CultureInfo.InvariantCulture);

        return
        [
            CardFrame.Title(In(fact.Claim)),
            .. found.Asked.Count == 0
                ? (CardElement[])[]
                : [new FactSet([.. found.Asked.Select(figure => new Protocol.Cards.Fact(In(figure.Of), words.Value(figure.Value, fact.Unit)))])],
            CardFrame.Line(words.Source(In(fact.Source), when)),
            .. fact.Unit is Unit.Words ? (CardElement[])[] : [CardFrame.Subtle(words.AsOfTheStudy)!],
        ];

        string In(Bilingual said) => texts.Language is Language.English ? said.English : said.French;
    }
}
