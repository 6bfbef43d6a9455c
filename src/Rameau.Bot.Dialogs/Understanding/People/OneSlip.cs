namespace Rameau.Bot.Dialogs.Understanding.People;

internal static class OneSlip
{
    /// <summary>One letter missing, too many, wrong, or two swapped; never the first letter.</summary>
    public static bool Between(string right, string typed)
    {
        if (right.Length == 0 || typed.Length == 0 || right[0] != typed[0] || Math.Abs(right.Length - typed.Length) > 1)
        {
            return false;
        }

        var same = 0;

        while (same < right.Length && same < typed.Length && right[same] == typed[same])
        {
            same++;
        }

        var rest = right.AsSpan(same);
        var other = typed.AsSpan(same);

        return (rest.Length - other.Length) switch
        {
            1 => rest[1..].SequenceEqual(other),
            -1 => rest.SequenceEqual(other[1..]),
            _ when rest.IsEmpty => true,
            _ => rest[1..].SequenceEqual(other[1..]) || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..])),
        };
    }
}
