using Rameau.Bot.Dialogs.Rhythm;

namespace Rameau.Bot.Dialogs.CoffeePairs;

/// <summary>The bot's words about coffees, drawn from who sits where now; what is no longer so is not said.</summary>
public sealed class CoffeeMessages(CoffeeViews views) : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [CoffeeRows.Message];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader || CoffeeRows.SubjectOf(context.Key) is not var (month, what))
        {
            return null;
        }

        var view = await views.OfAsync(reader, month, context.Now, ct);
        var (words, texts) = (context.Texts.Coffees, context.Texts);

        return (what, view) switch
        {
            (CoffeeRows.Paused, { Member: { ResumesOn: { } day }, IsPaused: true }) => Saying(words.PausedNews(texts.Dates.Day(day, view.Today))),
            (CoffeeRows.Drawn, { Table.Drawn: 1, Others.Count: 0 }) => Saying(words.AloneNews),
            (CoffeeRows.Drawn, { Others.Count: > 0 }) => Saying(words.DrawnNews(view.Names)),
            (CoffeeRows.Met, { Others.Count: > 0 }) => new(CoffeeCard.Met(view, texts), words.MetQuestion(view.Names)),
            (_, { Table: { } table, Others.Count: 0 }) when what == CoffeeRows.NowOf(table) => Saying(words.LeftNews),
            (_, { Table: { } table }) when what == CoffeeRows.NowOf(table) => Saying(words.NowNews(view.Names)),
            _ => null,
        };

        Message Saying(string word) => new(CoffeeCard.News(view, texts, word), word);
    }
}
