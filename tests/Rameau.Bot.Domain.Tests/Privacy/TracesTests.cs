using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Domain.Tests.Privacy;

public sealed class TracesTests
{
    private static readonly Traces Zoe = Traces.Of(
        new(new("P1-1"), "Zoé", "Le Goff-d’Orme", "zoe@asso.example", "0e0e0e00-0000-4000-8000-000000000077", "06 99 00 77 07"), ["29:1zoe+x/y"]);

    [Theory]
    [InlineData("Merci Zoé Le Goff-d’Orme !", "Merci * !")]
    [InlineData("ZOE LE GOFF D'ORME, présente", "*, présente")]
    [InlineData("LE GOFF-D’ORME Zoé", "*")]
    [InlineData("Zoe\u0301 Le\u00A0Goff d’Orme", "*")]
    [InlineData("écrire à Zoe@Asso.Example.", "écrire à *.")]
    [InlineData("+33 (0)6.99.00.77.07 ou 06-99-00-77-07", "* ou *")]
    [InlineData("0033699007707", "*")]
    [InlineData("P1-1 et 29:1zoe+x/y", "* et *")]
    public void Somebody_is_found_however_they_are_written(string text, string without) => Assert.Equal(without, Zoe.Redact(text, "*"));

    [Theory]
    [InlineData("Zoé vient, et M. Le Goff aussi")]
    [InlineData("Zoéline Le Goff-d’Ormesson")]
    [InlineData("P1-11, P1-12 et XP1-1")]
    [InlineData("zoe@asso.example2, azoe@asso.example")]
    [InlineData("le 16 99 00 77 07 1")]
    [InlineData("")]
    public void Somebody_else_is_left_alone(string text)
    {
        Assert.Equal(text, Zoe.Redact(text, "*"));
        Assert.False(Zoe.AreIn(text));
    }

    [Fact]
    public void A_key_loses_the_id_and_keeps_its_form() => Assert.Equal("P1/c1/call-news/X.3/P1-11", Zoe.Unname("P1/c1/call-news/P1-1.3/P1-11", "X"));

    [Fact]
    public void Who_has_no_name_and_no_address_is_found_by_their_id_alone()
    {
        var nobody = Traces.Of(new(new("P1-2"), "", ""), []);

        Assert.True(nobody.AreIn("de P1-2"));
        Assert.False(nobody.AreIn("de , et de rien"));
    }
}
