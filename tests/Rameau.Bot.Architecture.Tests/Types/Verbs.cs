using System.Reflection;
using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Types;

/// <summary>Cards live for months and send back their verb: each is one action's name, for ever.</summary>
internal static partial class Verbs
{
    private const string Name = "Verb";

    public static IEnumerable<Violation> Check(IEnumerable<Type> types)
    {
        var verbs = types.SelectMany(Declared).ToList();
        return
        [
            .. from verb in verbs
               where !Shape().IsMatch(verb.Text)
               select House.About(verb.Type, $"the verb '{verb.Text}' is not in lower case with dashes and slashes", "Write it as feature/what-it-does."),
            .. from twins in verbs.GroupBy(verb => verb.Text)
               from twin in twins.Skip(1)
               select House.About(twin.Type, $"the verb '{twin.Text}' is also that of {twins.First().Type.Name}", "Give the newer one another verb: sent cards know the older."),
        ];
    }

    private static IEnumerable<(Type Type, string Text)> Declared(Type type) =>
        type.GetField(Name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is { IsLiteral: true } field && field.GetRawConstantValue() is string text
            ? [(type, text)]
            : [];

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*\z")]
    private static partial Regex Shape();
}
