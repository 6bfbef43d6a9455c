using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>« Qui en Bretagne travaille sur le mécénat ? »: those whom the one who asks may see, and of them what they may see.</summary>
public sealed class DirectoryDialog(DirectoryDesk desk) : ICardAction<DirectorySearch>, ICardAction<DirectoryOpen>
{
    public Task<Reply> HandleAsync(Heard heard, Turn turn, CancellationToken ct)
    {
        DirectorySearch asked = new(Kept(heard.Text));
        return PrivateDoor.AnswerAsync(turn, turn.Texts.Directory.Title, ProfileCard.Search(turn.Texts.Directory.OpenDirectory, asked), () => DrawAsync(asked, turn, ct));
    }

    public async Task<Reply> HandleAsync(DirectorySearch tapped, Turn turn, CancellationToken ct) =>
        Reply.Showing(await DrawAsync(tapped with { Query = Kept(tapped.Query) }, turn, ct));

    public async Task<Reply> HandleAsync(DirectoryOpen tapped, Turn turn, CancellationToken ct) => await desk.OpenAsync(new(tapped.Subject), turn, ct) switch
    {
        Lookup.Seen { Profiles: [var one] } seen => Reply.Showing(await OneAsync(one, seen, tapped.Query, turn, ct)),
        Lookup.Refused { Why: var why } => Reply.Noting(why),
        _ => Reply.Noting(turn.Texts.Directory.NotSeen),
    };

    private static string Kept(string? query) => Excerpts.Shortened(query?.Trim() ?? string.Empty, DirectorySearch.Longest);

    private async Task<AdaptiveCard> DrawAsync(DirectorySearch asked, Turn turn, CancellationToken ct) => await desk.SearchAsync(asked.Query!, turn, null, ct) switch
    {
        Lookup.Refused { Why: var why } => ProfileCard.DrawRefused(why, turn.Texts.Directory),
        Lookup.Seen { Profiles: [var only] } seen => await OneAsync(only, seen, null, turn, ct),
        Lookup.Seen seen => new ProfileCard(turn, seen.Promotions).DrawMany(asked, seen.Profiles),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<AdaptiveCard> OneAsync(Profile profile, Lookup.Seen seen, string? back, Turn turn, CancellationToken ct)
    {
        await desk.NoteAsync([profile], turn, ct);
        return new ProfileCard(turn, seen.Promotions).DrawOne(profile, back);
    }
}
