namespace Rameau.Bot.Demo;

/// <summary>Section <c>Demo</c>.</summary>
public sealed class DemoSettings
{
    /// <summary>False leaves the promotions without a chat, so that staff can link them to one elsewhere, e.g. in an emulator.</summary>
    public bool LinkChats { get; init; } = true;
}
