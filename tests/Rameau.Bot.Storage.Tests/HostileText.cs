namespace Rameau.Bot.Storage.Tests;

/// <summary>Text that breaks careless code; all of it comes back as it went in.</summary>
public sealed class HostileText : TheoryData<string>
{
    public HostileText()
    {
        Add("'; DROP TABLE person; --");
        Add("\"double\" and 'single' and `back`");
        Add("@id :id $1 {0} %s \\ \\0 \\u0000");
        Add("  spaces around, a tab\t and\r\nlines  ");
        Add("NFC é, NFD e\u0301, \u202Eright to left, 👩🏽‍🏫, 汉字, \uFFFD");
        Add("\u0001\u001F\u007F\uFFFE");
        Add(new string('x', 100_000));
        Add("");
    }
}
