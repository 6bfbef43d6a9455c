using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Feedback;

/// <summary>SQLite leaves what is deleted in the free pages of its file, unless it is told to overwrite it.</summary>
public sealed class OverwritingTests(SqliteDatabase database) : StorageContract(database), IClassFixture<SqliteDatabase>
{
    private const string Words = "ce que le fichier ne doit plus contenir";

    [Fact]
    public async Task What_a_form_may_not_show_is_not_in_the_file_any_more()
    {
        FeedbackForm form = new(
            FormId.Of(Sample.First.Id, FeedbackKind.Session, "S1"), Sample.First.Id, FeedbackKind.Session, "S1", AnswerMode.Anonymous, Now, Now + Duration.FromDays(1), [new("", [Sample.Aline.Id])]);
        await Database.Feedback.TryOpenAsync(form, default);
        await Database.Feedback.TryAnswerAsync(
            form, Sample.Aline.Id, new(new Dictionary<string, int> { [FeedbackQuestion.Theory] = 1 }, new Dictionary<string, string> { [FeedbackQuestion.Keep] = Words }), default);
        Assert.Contains(Words, await FileAsync(), StringComparison.Ordinal);

        await Database.Feedback.TryCloseAsync(form.Id, Now, default);

        Assert.DoesNotContain(Words, await FileAsync(), StringComparison.Ordinal);
    }

    /// <summary>With what its log still held.</summary>
    private async Task<string> FileAsync()
    {
        await Database.RowsAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var path = new SqliteConnectionStringBuilder(Database.Store.Source.ConnectionString).DataSource;
        await using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
