using System.Text;
using Rameau.Bot.People;

namespace Rameau.Bot.Tests.People;

public sealed class PeopleFileFuzzTests
{
    private static readonly byte[][] Splinters =
    [
        [(byte)'"'], [(byte)';'], [(byte)'\r'], [(byte)'\n'], [(byte)'\t'], [0], [0x81], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
        [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF], [(byte)'='], [(byte)'@'], [(byte)'+'], "sep=,"u8.ToArray(), [0xC2, 0xA0],
    ];

    [Fact]
    public void Two_thousand_damaged_files_are_parsed_or_refused_with_reasons()
    {
        Random chance = new(20270310);
        byte[][] good =
        [
            Sheets.Bytes(Sheets.Header, Sheets.Aline, Sheets.Bruno, "\"Chloé\";\"Du\r\nnes\";chloe@example.org;;;;;;;;"),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Sheets.Header}\r\n{Sheets.Aline}\r\n{Sheets.Bruno}")],
        ];
        var parsed = 0;

        for (var round = 0; round < 2_000; round++)
        {
            var result = Sheets.Read(Damaged([.. good[round % good.Length]], chance));

            Assert.True(result is PeopleFile.Parsed or PeopleFile.Refused { Faults.Count: > 0 }, $"round {round}");
            parsed += result is PeopleFile.Parsed ? 1 : 0;
        }

        Assert.InRange(parsed, 100, 1_900);
    }

    private static byte[] Damaged(List<byte> bytes, Random chance)
    {
        for (var wounds = chance.Next(1, 5); wounds > 0; wounds--)
        {
            var at = chance.Next(bytes.Count);

            switch (chance.Next(4))
            {
                case 0:
                    bytes[at] = (byte)chance.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(at, Splinters[chance.Next(Splinters.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(chance.Next(1, 6), bytes.Count - at - 1));
                    break;
                default:
                    bytes.InsertRange(at, bytes.GetRange(0, chance.Next(at + 1)));
                    break;
            }
        }

        return [.. bytes];
    }
}
