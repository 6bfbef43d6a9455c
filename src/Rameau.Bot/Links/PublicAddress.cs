namespace Rameau.Bot.Links;

/// <summary>The address by which this server is known outside; unknown until somebody configures it, or until the room is opened.</summary>
public sealed class PublicAddress(Func<Uri?> root)
{
    public string? Of(string path) => root() is { } server ? new Uri(server, path).AbsoluteUri : null;
}
