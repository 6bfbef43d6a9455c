using System.CodeDom.Compiler;
using System.Runtime.CompilerServices;

namespace Rameau.Bot.Architecture.Tests.Types;

/// <summary>A class is sealed, or says that it is made to be derived from.</summary>
internal static class Closed
{
    public static IEnumerable<Violation> Check(IEnumerable<Type> types) =>
        from type in types
        where type.IsClass && !type.IsSealed && !type.IsAbstract && type.Name != "Program" && !IsGenerated(type)
        select House.About(type, $"{type.Name} can be derived from", "Seal it, or make it abstract.");

    private static bool IsGenerated(Type? type) =>
        type is not null
        && (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
            || type.Name.Contains('<', StringComparison.Ordinal)
            || IsGenerated(type.DeclaringType));
}
