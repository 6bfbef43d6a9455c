namespace Rameau.Bot.Storage.Privacy;

/// <summary>
/// The register of personal data: every column of every table, what it holds and why. A test holds it against the migrated schema. Rows are
/// deleted in this order, so that what refers to a row comes before it.
/// </summary>
public static partial class PersonalTables
{
    /// <summary>Of a table with a column <c>promotion_id</c>.</summary>
    private const string OwnPromotion = "promotion_id = @promotion";

    private const string OwnConversations = "conversation_id IN (SELECT id FROM conversation WHERE person_id = @id)";

    public static IReadOnlyList<PersonalTable> All { get; } =
    [
        .. Meetings(), .. Work(), .. Coaching(), .. CoDevelopment(), .. Animation(), .. Feedback(), .. Choices(), .. Peers(), .. Messages(), .. Rights(), .. Membership(), .. OfNobody(),
    ];

    private static string PromotionOf(string column, string table) => $"{column} IN (SELECT id FROM {table} WHERE promotion_id = @promotion)";
}
