using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>Somebody's addresses, to open or to hand on. Pure.</summary>
public static class LinkCard
{
    /// <param name="links">Null where this deployment does not know its own address.</param>
    /// <param name="name">Whose they are; null of the reader's own.</param>
    public static AdaptiveCard Draw(IReadOnlyList<PersonalLink>? links, string? name, Texts texts)
    {
        var words = texts.Links;
        var title = name is null ? words.Mine : words.Of(name);

        return links is null
            ? CardFrame.Of($"{title}. {words.NoAddress}", CardFrame.Title(title), CardFrame.Line(words.NoAddress))
            : CardFrame.Of(
                title,
                [
                    CardFrame.Title(title),
                    CardFrame.Line(name is null ? words.KeepForYourself : words.HandOn(name)),
                    .. links.SelectMany(one => Address(one, isOwn: name is null, texts)),
                    CardFrame.Subtle(words.Ends),
                ]);
    }

    public static ActionExecute MineButton(Texts texts) => ActionExecute.Alone(texts.Links.Mine, LinkMine.Verb, new(), LinkJson.Default.LinkMine);

    /// <summary>One's own is a button; another's is text to be copied into a letter.</summary>
    private static IEnumerable<CardElement> Address(PersonalLink link, bool isOwn, Texts texts) =>
        isOwn ? [CardFrame.Buttons(new ActionOpenUrl(link.Url) { Title = link.What })!] : [CardFrame.State(link.What), CardFrame.SubtlePlain(link.Url)];
}
