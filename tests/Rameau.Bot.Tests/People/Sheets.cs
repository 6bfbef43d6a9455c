using System.Text;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.People;

namespace Rameau.Bot.Tests.People;

/// <summary>Files of made-up people, as staff would hand them in.</summary>
internal static class Sheets
{
    public const string Header = "Prénom;Nom;E-mail;Téléphone;Organisation;Type;Région;Fonction;Binôme;Consentement;Langue";

    public const string Aline = "Aline;Brumevert;aline@example.org;06 12 34 56 78;Les Passerelles;association;Île-de-France;Directrice;;promotion;fr";

    public const string Bruno = "Bruno;Clairfont;bruno@example.org;;Ateliers Nord;entreprise;Bretagne;;;;";

    public static readonly PromotionId P1 = new("P1");

    public static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines));

    public static PeopleFile Read(byte[] bytes, string language = "fr", params Person[] existing) => PeopleFile.Read(bytes, P1, existing, language);

    public static PeopleFile.Parsed Parsed(params string[] lines) => Assert.IsType<PeopleFile.Parsed>(Read(Bytes(lines)));

    public static PeopleFile.Parsed Parsed(Person[] existing, params string[] lines) =>
        Assert.IsType<PeopleFile.Parsed>(Read(Bytes(lines), existing: existing));

    public static IReadOnlyList<LineFault> Faults(params string[] lines) => Assert.IsType<PeopleFile.Refused>(Read(Bytes(lines))).Faults;

    public static IReadOnlyList<LineFault> Faults(Person[] existing, params string[] lines) =>
        Assert.IsType<PeopleFile.Refused>(Read(Bytes(lines), existing: existing)).Faults;

    /// <summary>One person with one cell of interest.</summary>
    public static string[] With(string column, string cell) => [$"prénom;nom;e-mail;{column}", $"Aline;Brumevert;aline@example.org;{cell}"];
}
