namespace Rameau.Bot.Dialogs.Courtesy;

/// <summary>What is said out of courtesy: short, and warm.</summary>
public interface ICourtesyWording
{
    string Hello { get; }
    string HelloTo(string name);
    string YouAreWelcome { get; }
}

internal sealed class FrenchCourtesyWording : ICourtesyWording
{
    public string Hello => "Bonjour.";
    public string HelloTo(string name) => $"Bonjour {name}.";
    public string YouAreWelcome => "Avec plaisir. Je suis là si besoin.";
}

internal sealed class EnglishCourtesyWording : ICourtesyWording
{
    public string Hello => "Hello.";
    public string HelloTo(string name) => $"Hello {name}.";
    public string YouAreWelcome => "With pleasure. I am here when needed.";
}
