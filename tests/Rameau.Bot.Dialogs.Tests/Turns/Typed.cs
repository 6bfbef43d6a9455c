using NodaTime;
using Rameau.Bot.Dialogs.Tests.Understanding;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>A sentence as the recogniser that the program carries hears it.</summary>
internal static class Typed
{
    /// <summary>Fails where the sentence is taken for something else.</summary>
    public static Heard Of(Intent intent, string text, Instant now)
    {
        var meaning = Hearing.Recogniser.Recognise(new(text, now.InZone(Sample.First.Zone), Hearing.Friends));
        Assert.Equal((text, intent), (text, meaning.Intent));
        return new(text, meaning);
    }

    /// <summary>As when somebody has already told what it asks.</summary>
    public static Heard As(Intent intent, string text, Instant now) =>
        new(text, Hearing.Recogniser.RecogniseAs(intent, new(text, now.InZone(Sample.First.Zone), Hearing.Friends)));
}
