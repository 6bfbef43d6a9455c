namespace Rameau.Bot.Architecture.Tests.Sources;

public sealed class SourceRulesTests
{
    [Fact]
    public void No_file_is_longer_than_300_lines() => House.Keeps(FileLength.Check(House.Files));

    [Theory]
    [InlineData("src/A.cs", 300, false)]
    [InlineData("src/A.cs", 301, true)]
    [InlineData("src/LocalRoom/Page/a.ts", 301, true)]
    [InlineData("src/Rameau.Bot/wwwroot/a.ts", 301, false)]
    [InlineData("README.md", 301, false)]
    public void Line_301_is_caught(string path, int lines, bool caught) =>
        Assert.Equal(caught, FileLength.Check([SourceFile.Of(path, string.Concat(Enumerable.Repeat("x\n", lines)))]).Any());

    [Fact]
    public void Only_the_turn_and_the_job_catch_everything() => House.Keeps(Catches.Check(House.Files));

    [Theory]
    [InlineData("src/Rameau.Bot/Turns/TurnBoundary.cs", "catch (Exception broken)", false)]
    [InlineData("src/Rameau.Bot/Rhythm/JobBoundary.cs", "catch (Exception broken)", false)]
    [InlineData("src/Rameau.Bot/Turns/Other.cs", "catch (Exception broken)", true)]
    [InlineData("src/Rameau.Bot.Storage/JobBoundary.cs", "catch(System.Exception) when (true)", true)]
    [InlineData("src/Rameau.Bot/Turns/TurnBoundary.cs", "    catch", true)]
    [InlineData("src/Rameau.Bot/Turns/Other.cs", "try { } catch { }", true)]
    [InlineData("src/Rameau.Bot/Turns/Other.cs", "catch (JsonException)", false)]
    [InlineData("src/Rameau.Bot/Turns/Other.cs", "// never catch (Exception)", false)]
    public void A_catch_of_everything_is_caught(string path, string line, bool caught) =>
        Assert.Equal(caught, Catches.Check([SourceFile.Of(path, line)]).Any());

    [Fact]
    public void A_second_boundary_is_caught() =>
        Assert.Single(Catches.Check([SourceFile.Of("src/Rameau.Bot/A/TurnBoundary.cs", ""), SourceFile.Of("src/Rameau.Bot/B/TurnBoundary.cs", "")]));

    [Fact]
    public void One_file_imports_the_scheduler() => House.Keeps(Scheduler.Check(House.Files));

    [Theory]
    [InlineData("using Quartz;", true)]
    [InlineData("global using Quartz.Impl;", true)]
    [InlineData("using Quartzite;", false)]
    public void A_second_import_of_the_scheduler_is_caught(string line, bool caught) =>
        Assert.Equal(caught, Scheduler.Check([SourceFile.Of("src/Rameau.Bot/A.cs", "using Quartz;\nusing Quartz.Impl;"), SourceFile.Of("src/Rameau.Bot/B.cs", line)]).Any());

    [Fact]
    public void The_Domain_is_pure() => House.Keeps(DomainPurity.Check(House.Files));

    [Theory]
    [InlineData("using System.Text.Json.Serialization;")]
    [InlineData("[JsonPropertyName(\"id\")]")]
    [InlineData("using Microsoft.Extensions.Options;")]
    [InlineData("public static Plan Of(TimeProvider clock)")]
    [InlineData("var now = DateTimeOffset.UtcNow;")]
    public void A_Domain_that_reaches_out_is_caught(string line) =>
        Assert.Equal(2, Assert.Single(DomainPurity.Check([SourceFile.Of("src/Rameau.Bot.Domain/Plan.cs", $"// no TimeProvider here\n{line}")])).Line);

    [Fact]
    public void The_repository_speaks_of_the_product_alone() => House.Keeps(Machinery.Check(House.Files));

    // The bad words are put together here, so that this file itself stays clean.
    [Theory]
    [InlineData("tests/run", "cd /{0}/main", "work")]
    [InlineData("README.md", "/{0}/ann/rameau", "home")]
    [InlineData("nuget.config", "https://api.{0}.org/v3/index.json", "nuget")]
    [InlineData("tests/node/manifest/package-lock.json", "\"{0}\": \"https://example.org/a.tgz\"", "resolved")]
    public void A_word_of_machinery_is_caught(string path, string line, string word) =>
        Assert.Single(Machinery.Check([SourceFile.Of(path, line.Replace("{0}", word, StringComparison.Ordinal))]));

    [Theory]
    [InlineData("https://example.org/work/plan")]
    [InlineData("personal/work/done")]
    public void A_path_of_the_product_is_no_machinery(string line) => Assert.Empty(Machinery.Check([SourceFile.Of("a.cs", line)]));

    [Fact]
    public void What_is_shown_of_a_person_passes_the_gate() => House.Keeps(RawFields.Check(House.Files));

    [Theory]
    [InlineData("src/Rameau.Bot.Dialogs/New/Card.cs", "CardFrame.Plain(person.LastName)", true)]
    [InlineData("src/Rameau.Bot/New/Export.cs", "rows.Add(one.Email);", true)]
    [InlineData("src/Rameau.Bot.Dialogs/New/Card.cs", "CardFrame.Plain(other?.Region)", true)]
    [InlineData("src/Rameau.Bot.Dialogs/New/Card.cs", "Gate.Allows(viewer, one, Field.Email) ? one.Email : null", false)]
    [InlineData("src/Rameau.Bot.Dialogs/New/Card.cs", "CardFrame.Plain(profile.Email)", false)]
    [InlineData("src/Rameau.Bot.Dialogs/New/Card.cs", "// never person.Email", false)]
    [InlineData("src/Rameau.Bot.Storage/People/SqlPeople.cs", "person.Email,", false)]
    public void A_field_that_is_read_past_the_gate_is_caught(string path, string line, bool caught) =>
        Assert.Equal(caught, RawFields.Check([SourceFile.Of(path, line)]).Any(one => one.File == path));

    [Fact]
    public void Ports_and_the_Protocol_are_documented() => House.Keeps(Documented.Check(House.Files));

    [Theory]
    [InlineData("src/Rameau.Bot.Domain/Coaching/ISlots.cs", "public interface ISlots", true)]
    [InlineData("src/Rameau.Bot.Domain/Coaching/ISlots.cs", "/// <summary>Slots.</summary>\npublic interface ISlots", false)]
    [InlineData("src/Rameau.Bot.Domain/Coaching/Slot.cs", "public sealed record Slot", false)]
    [InlineData("src/Rameau.Bot.Protocol/Activity.cs", "public sealed record Activity", true)]
    [InlineData("src/Rameau.Bot.Protocol/Activity.cs", "public readonly record struct ActivityId", true)]
    [InlineData("src/Rameau.Bot.Protocol/Activity.cs", "/// <summary>One.</summary>\n[Obsolete]\npublic static partial class Activities", false)]
    [InlineData("src/Rameau.Bot.Protocol/Activity.cs", "internal sealed class Parser", false)]
    public void A_public_type_without_a_word_is_caught(string path, string text, bool caught) =>
        Assert.Equal(caught, Documented.Check([SourceFile.Of(path, text)]).Any());
}
