using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Privacy;

public abstract class CorrectionDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RightsCorrect AsShe = new(
        "Aline", "Brumevert", "aline.brumevert@asso.example", "+33 1 99 00 00 01", "Les Quatre Vents", "Bretagne", "directrice");

    [DatabaseFact]
    public Task The_form_holds_what_is_known() => Shown.ApprovedAsync(
        async texts => (await Bot.Corrections.HandleAsync(new RightsForm(), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task What_is_corrected_holds_at_once_is_noted_and_keeps_roles_and_identity()
    {
        var reply = await CorrectsAsync(AsShe with { LastName = " Brumevert-Lune ", Phone = "01 99 00 00 02", Region = null });

        var aline = (await Database.People.FindAsync(Sample.Aline.Id, default))!;
        Assert.Equal(Texts.French.Rights.Corrected, reply.Note);
        Assert.Equal(("Brumevert-Lune", "+33199000002", null), (aline.LastName, aline.Phone, aline.Region));
        Assert.Equal((Sample.Aline.DirectoryId, Sample.Aline.Roles.Count), (aline.DirectoryId, aline.Roles.Count));
        Assert.Equal(
            new AuditEntry(aline.Id, AuditAct.Changed, aline.Id, [Field.LastName, Field.Phone, Field.Region], Now), Assert.Single(await Database.Audit.AboutAsync(aline.Id, default)));
        Assert.Empty(await Database.Ledger.PlannedAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_new_address_is_told_to_the_team_without_a_name()
    {
        await CorrectsAsync(AsShe with { Email = "aline@autre.example" });

        var told = Assert.Single(await Database.Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.Equal((Departures.Name, Sample.Staff.Id), (told.Message, told.Person!.Value));
        Assert.DoesNotContain("aline", told.Key.Value, StringComparison.Ordinal);
        Assert.Equal("aline@autre.example", (await Database.People.MatchingAsync([], ["ALINE@autre.example"], default)).Single().Email);
    }

    [DatabaseTheory]
    [InlineData("pas une adresse", "", CorrectionRefusal.NotAnAddress)]
    [InlineData("basile.chantelune@asso.example", "", CorrectionRefusal.AddressTaken)]
    [InlineData("BASILE.Chantelune@asso.example", "", CorrectionRefusal.AddressTaken)]
    [InlineData("", "12", CorrectionRefusal.NotANumber)]
    public async Task What_cannot_be_is_refused_with_the_reason_and_changes_nothing(string email, string phone, CorrectionRefusal why)
    {
        var reply = await CorrectsAsync(AsShe with { Email = email, Phone = phone });

        Assert.Equal(Texts.French.Rights.Refused(why), reply.Note);
        Assert.Equal(Sample.Aline.Email, (await Database.People.FindAsync(Sample.Aline.Id, default))!.Email);
        Assert.Empty(await Database.Audit.AboutAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task Nobody_is_without_a_name_and_no_field_is_a_book()
    {
        Assert.Equal(Texts.French.Rights.Refused(CorrectionRefusal.NameMissing), (await CorrectsAsync(AsShe with { FirstName = " " })).Note);
        Assert.Equal(Texts.French.Rights.Refused(CorrectionRefusal.TooLong), (await CorrectsAsync(AsShe with { Function = new('x', Correction.Longest + 1) })).Note);
    }

    [DatabaseFact]
    public async Task Tapped_twice_it_is_so_already() => Assert.Equal(Texts.French.Rights.AlreadyCorrect, (await CorrectsAsync(AsShe)).Note);

    private Task<Reply> CorrectsAsync(RightsCorrect said) => Bot.Corrections.HandleAsync(said, Alone(Sample.Aline), default);
}

public sealed class CorrectionDialogOnSqlite(SqliteDatabase db) : CorrectionDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class CorrectionDialogOnPostgres(PostgresDatabase db) : CorrectionDialogTests(db), IClassFixture<PostgresDatabase>;
