namespace Rameau.Bot.Architecture.Tests.Projects;

public sealed class PackagesTests
{
    [Fact]
    public void The_inner_layers_take_only_what_they_may() => House.Keeps(Packages.Check(ProjectFile.Among(House.Files)));

    [Theory]
    [InlineData("Domain", "Microsoft.NET.Sdk", "PackageReference", "Polly.Core")]
    [InlineData("Dialogs", "Microsoft.NET.Sdk", "PackageReference", "Npgsql")]
    [InlineData("Dialogs", "Microsoft.NET.Sdk", "PackageReference", "Quartz")]
    [InlineData("Dialogs", "Microsoft.NET.Sdk", "FrameworkReference", "Microsoft.AspNetCore.App")]
    [InlineData("Dialogs", "Microsoft.NET.Sdk.Web", "PackageReference", "NodaTime")]
    public void A_package_from_outside_is_caught(string layer, string sdk, string kind, string package) =>
        Assert.Single(Packages.Check([ProjectFile.Of(SourceFile.Of(
            $"src/Rameau.Bot.{layer}/Rameau.Bot.{layer}.csproj",
            $"""<Project Sdk="{sdk}"><ItemGroup><{kind} Include="{package}" /></ItemGroup></Project>"""))]));
}
