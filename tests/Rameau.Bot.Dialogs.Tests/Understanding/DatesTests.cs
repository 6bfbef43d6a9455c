using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

public sealed class DatesTests
{
    private const string Wednesday = "2027-03-10T09:00:00";

    [Theory]
    [InlineData("jeudi", "date=2027-03-11")]
    [InlineData("mercredi", "date=2027-03-17")]
    [InlineData("jeudi prochain", "date=2027-03-18")]
    [InlineData("next Tuesday", "date=2027-03-16")]
    [InlineData("jeudi en huit", "date=2027-03-18")]
    [InlineData("mardi en quinze", "date=2027-03-30")]
    [InlineData("jeudi 18", "date=2027-03-18")]
    [InlineData("ce vendredi", "date=2027-03-12")]
    [InlineData("mardi de la semaine prochaine", "date=2027-03-16")]
    [InlineData("demain", "date=2027-03-11")]
    [InlineData("2main", "date=2027-03-11")]
    [InlineData("après-demain", "date=2027-03-12")]
    [InlineData("aujourd’hui", "date=2027-03-10")]
    [InlineData("dans 15 jours", "date=2027-03-24")]
    [InlineData("dans huit jours", "date=2027-03-17")]
    [InlineData("dans trois semaines", "date=2027-03-31")]
    [InlineData("in two weeks", "date=2027-03-24")]
    [InlineData("le 18", "date=2027-03-18")]
    [InlineData("le 10", "date=2027-03-10")]
    [InlineData("le 9", "date=2027-04-09")]
    [InlineData("on the 18th", "date=2027-03-18")]
    [InlineData("18/03", "date=2027-03-18")]
    [InlineData("le 02/01/28", "date=2028-01-02")]
    [InlineData("2027-04-20", "date=2027-04-20")]
    [InlineData("le 1er juin", "date=2027-06-01")]
    [InlineData("9 mars", "date=2028-03-09")]
    [InlineData("le 29 février", "date=2028-02-29")]
    [InlineData("le 20 avril 2028", "date=2028-04-20")]
    [InlineData("June 8", "date=2027-06-08")]
    [InlineData("on 18 March at 2pm", "date=2027-03-18;time=14:00")]
    public void One_day(string said, string meant) => Means(said, meant, Wednesday);

    [Theory]
    [InlineData("la semaine prochaine", "date_from=2027-03-15;date_to=2027-03-21")]
    [InlineData("next week", "date_from=2027-03-15;date_to=2027-03-21")]
    [InlineData("ce week-end", "date_from=2027-03-13;date_to=2027-03-14")]
    [InlineData("en avril", "date_from=2027-04-01;date_to=2027-04-30")]
    [InlineData("le mois prochain", "date_from=2027-04-01;date_to=2027-04-30")]
    [InlineData("début avril", "date_from=2027-04-01;date_to=2027-04-10;approx=true")]
    [InlineData("mi-avril", "date_from=2027-04-11;date_to=2027-04-20;approx=true")]
    [InlineData("fin février", "date_from=2028-02-21;date_to=2028-02-29;approx=true")]
    [InlineData("end of the month", "date_from=2027-03-21;date_to=2027-03-31;approx=true")]
    [InlineData("du 15 au 26 mars", "date_from=2027-03-15;date_to=2027-03-26")]
    [InlineData("du 28 mars au 3 avril", "date_from=2027-03-28;date_to=2027-04-03")]
    [InlineData("entre le 20 et le 25 avril", "date_from=2027-04-20;date_to=2027-04-25")]
    [InlineData("between 20 and 25 April", "date_from=2027-04-20;date_to=2027-04-25")]
    [InlineData("entre lundi et mercredi", "date_from=2027-03-15;date_to=2027-03-17")]
    [InlineData("la semaine du 22 mars", "date_from=2027-03-22;date_to=2027-03-28")]
    [InlineData("à partir du 15", "date_from=2027-03-15")]
    [InlineData("d’ici vendredi", "date_to=2027-03-12")]
    [InlineData("lundi ou mardi", "options=2027-03-15|2027-03-16")]
    [InlineData("le 18 ou le 20", "options=2027-03-18|2027-03-20")]
    public void Several_days(string said, string meant) => Means(said, meant, Wednesday);

    [Theory]
    [InlineData("jeudi à 14h", "14:00")]
    [InlineData("jeudi 14 h 30", "14:30")]
    [InlineData("jeudi 14:30", "14:30")]
    [InlineData("jeudi à 9h et demie", "09:30")]
    [InlineData("jeudi à 9h moins le quart", "08:45")]
    [InlineData("jeudi à midi", "12:00")]
    [InlineData("jeudi midi et demi", "12:30")]
    [InlineData("Thursday at 2pm", "14:00")]
    [InlineData("Thursday at 10:15 am", "10:15")]
    [InlineData("Thursday at 12 am", "00:00")]
    [InlineData("jeudi à 3h de l’après-midi", "15:00")]
    [InlineData("jeudi à 8h du soir", "20:00")]
    public void Hours(string said, string time) => Means(said, $"date=2027-03-11;time={time}", Wednesday);

    [Theory]
    [InlineData("jeudi matin", "date=2027-03-11;part_of_day=matin")]
    [InlineData("demain après-midi", "date=2027-03-11;part_of_day=apres-midi")]
    [InlineData("jeudi en fin de matinée", "date=2027-03-11;part_of_day=matin")]
    [InlineData("ce soir", "date=2027-03-10;part_of_day=soir")]
    [InlineData("tomorrow morning", "date=2027-03-11;part_of_day=matin")]
    public void Parts_of_the_day(string said, string meant) => Means(said, meant, Wednesday);

    [Theory]
    [InlineData("2027-12-26T10:00:00", "le 2 janvier", "date=2028-01-02")]
    [InlineData("2027-12-26T10:00:00", "mercredi prochain", "date=2027-12-29")]
    [InlineData("2027-12-26T10:00:00", "la semaine prochaine", "date_from=2027-12-27;date_to=2028-01-02")]
    [InlineData("2027-12-26T10:00:00", "en janvier", "date_from=2028-01-01;date_to=2028-01-31")]
    [InlineData("2027-12-31T23:59:00", "demain", "date=2028-01-01")]
    [InlineData("2028-02-28T10:00:00", "demain", "date=2028-02-29")]
    [InlineData("2027-01-31T10:00:00", "le 30", "date=2027-03-30")]
    [InlineData("2027-01-31T10:00:00", "dans un mois", "date=2027-02-28")]
    [InlineData("2027-03-27T23:30:00", "demain à 2h30", "date=2027-03-28;time=02:30")]
    [InlineData("2027-10-30T12:00:00", "dans deux jours", "date=2027-11-01")]
    [InlineData("2027-03-14T22:00:00", "lundi", "date=2027-03-15")]
    [InlineData("2027-03-14T22:00:00", "lundi prochain", "date=2027-03-15")]
    public void Over_the_edges_of_weeks_months_and_years(string at, string said, string meant) => Means(said, meant, at);

    [Theory]
    [InlineData("le 31 février")]
    [InlineData("le 29/02/2027")]
    [InlineData("le 45/13")]
    public void A_day_that_no_calendar_has_is_none(string said) => Means(said, string.Empty, Wednesday);

    [Fact]
    public void Speaking_of_the_past_a_weekday_is_the_last_one() =>
        Assert.Equal("2027-03-09", $"{Hearing.Hear("j’ai raté la session de mardi").Slots[SlotName.Date]}");

    private static void Means(string said, string meant, string at)
    {
        var heard = Hearing.Hear($"je voudrais réserver un coaching {said}", at);

        Assert.Equal(Intent.BookCoaching, heard.Intent);
        Assert.Equal(Labels.Sorted(meant), Labels.Sorted($"{heard.Slots}"));
    }
}
