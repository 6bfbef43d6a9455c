namespace Rameau.Bot.Architecture.Tests.Projects;

public sealed class ArrowsTests
{
    [Fact]
    public void The_house_has_no_arrow_but_its_own() => House.Keeps(Arrows.Check(ProjectFile.Among(House.Files)));

    [Theory]
    [InlineData("src/Rameau.Bot.Domain", "Rameau.Bot.Protocol")]
    [InlineData("src/Rameau.Bot.Protocol", "Rameau.Bot.Domain")]
    [InlineData("src/Rameau.Bot.Storage", "Rameau.Bot.Protocol")]
    [InlineData("src/Rameau.Bot.Dialogs", "Rameau.Bot.Storage")]
    [InlineData("src/Rameau.Bot.Dialogs", "Rameau.Bot.Testing")]
    [InlineData("tests/Rameau.Bot.Domain.Tests", "Rameau.Bot.Storage")]
    public void A_new_arrow_is_caught_with_its_line(string project, string to)
    {
        var violation = Assert.Single(Arrows.Check([Pointing(project, to)]));

        Assert.Equal(3, violation.Line);
        Assert.EndsWith(".csproj", violation.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_layer_is_caught() => Assert.Single(Arrows.Check([Pointing("src/Rameau.Bot.Common", "Rameau.Bot.Domain")]));

    private static ProjectFile Pointing(string project, string to) => ProjectFile.Of(SourceFile.Of(
        $"{project}/{Path.GetFileName(project)}.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <ProjectReference Include="../{to}/{to}.csproj" />
          </ItemGroup>
        </Project>
        """));
}
