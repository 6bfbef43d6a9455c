using System.Reflection;
using Rameau.Bot.Dialogs.Wording;

namespace Rameau.Bot.Dialogs.Tests.Wording;

/// <summary>A language in which every string of the wording stands between ⟦ and ⟧: what is outside was written elsewhere.</summary>
internal sealed class Marked
{
    public HashSet<string> Said { get; } = new(StringComparer.Ordinal);

    public Texts Of(Texts texts)
    {
        var marked = texts with { };

        foreach (var wording in typeof(Texts).GetProperties().Where(one => one.PropertyType.IsInterface))
        {
            wording.SetValue(marked, Wrap(wording.PropertyType, wording.GetValue(texts)!));
        }

        return marked;
    }

    /// <summary>What stands outside all marks, which may lie within each other.</summary>
    public static string Outside(string text)
    {
        var depth = 0;

        return string.Concat(text.Where(letter =>
        {
            depth += letter is '⟦' ? 1 : 0;
            var isOutside = depth == 0;
            depth -= letter is '⟧' ? 1 : 0;
            return isOutside;
        }));
    }

    private object Wrap(Type type, object wording)
    {
        var proxy = DispatchProxy.Create(type, typeof(Marker));
        ((Marker)proxy).Set(wording, Said);
        return proxy;
    }

    /// <summary>Made by the runtime, which derives from it.</summary>
    internal class Marker : DispatchProxy
    {
        private object wording = null!;
        private HashSet<string> said = null!;

        public void Set(object of, HashSet<string> remembering) => (wording, said) = (of, remembering);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            said.Add(targetMethod!.Name);
            return $"⟦{targetMethod.Invoke(wording, args)}⟧";
        }
    }
}
