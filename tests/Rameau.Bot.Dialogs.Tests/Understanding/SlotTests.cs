using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

public sealed class SlotTests
{
    [Theory]
    [InlineData("décale mon coaching du 18 au 20 même heure", "date_old=2027-03-18;date=2027-03-20;same_time=true")]
    [InlineData("décale mon coaching d’une semaine", "shift_days=7")]
    [InlineData("décale mon coaching de quinze jours", "shift_days=14")]
    [InlineData("avance mon coaching de deux jours", "shift_days=-2")]
    [InlineData("déplace mon coaching de jeudi à lundi 10h", "date_old=2027-03-11;date=2027-03-15;time=10:00")]
    [InlineData("mon coaching du 18 à 14h, mets-le plutôt à 16h", "date_old=2027-03-18;time_old=14:00;time=16:00")]
    [InlineData("mets mon coaching à 16h au lieu de 14h", "time_old=14:00;time=16:00")]
    [InlineData("reschedule my coaching from Thursday to Monday at the same time", "date_old=2027-03-11;date=2027-03-15;same_time=true")]
    public void What_moves_leaves_one_moment_for_another(string said, string meant) => Means(Intent.RescheduleCoaching, said, meant);

    [Theory]
    [InlineData("la session 2 aura lieu le 9 juin au lieu du 1er", "event=S2;date_old=2027-06-01;date=2027-06-09")]
    [InlineData("décale la session 2 au 8 juin", "event=S2;date=2027-06-08")]
    [InlineData("repousse le webinaire de deux semaines", "event=W;shift_days=14")]
    public void A_collective_step_moves_likewise(string said, string meant) => Means(Intent.MoveSession, said, meant);

    [Theory]
    [InlineData("je viens à la deuxième session", "event=S2")]
    [InlineData("je serai là pour la S3", "event=S3")]
    [InlineData("je participe au webinaire", "event=W")]
    [InlineData("je viens à la visite chez le tiers pionnier", "event=V2")]
    [InlineData("je viens à la prochaine session avec mon binôme", "event_kind=session;for_binome=true")]
    public void Steps_are_known_by_number_rank_and_host(string said, string meant) => Means(Intent.RsvpYes, said, meant);

    [Theory]
    [InlineData("mets les rappels en pause jusqu’au 22", "action=start;until=2027-03-22")]
    [InlineData("pause pendant deux semaines", "action=start;until=2027-03-24")]
    [InlineData("reprends les rappels", "action=stop")]
    [InlineData("est-ce que mes rappels sont en pause ?", "action=status")]
    public void A_pause_starts_ends_or_is_asked_about(string said, string meant) => Means(Intent.NotifPause, said, meant);

    [Theory]
    [InlineData("désabonne-moi du bulletin", "newsletter_kind=bulletin;newsletter_action=unsubscribe")]
    [InlineData("abonne-moi à toutes les newsletters", "newsletter_kind=toutes;newsletter_action=subscribe")]
    public void Newsletters_are_wanted_or_not(string said, string meant) => Means(Intent.NewsletterPrefs, said, meant);

    [Theory]
    [InlineData("j’ai fini l’épisode 2 du mooc", "mooc_action=done;episode=2")]
    [InlineData("j’ai vu les 3 premiers épisodes", "mooc_action=done;episodes_done=3")]
    [InlineData("transfère-moi dans la prochaine cohorte du mooc alliances", "mooc=mooc-alliances;mooc_action=transfer")]
    [InlineData("date limite du mooc ?", "mooc_action=deadline")]
    public void A_mooc_goes_on_ends_or_passes_to_the_next_cohort(string said, string meant) => Means(Intent.MoocProgress, said, meant);

    [Theory]
    [InlineData("cache mon profil", "consent=aucun")]
    [InlineData("rends ma fiche visible pour toutes les promotions", "consent=toutes_promotions")]
    [InlineData("qui peut voir ma fiche ?", "")]
    public void A_consent_is_changed_only_where_one_is_named(string said, string meant) => Means(Intent.ConsentChange, said, meant);

    [Fact]
    public void An_announcement_is_told_word_for_word() =>
        Means(Intent.Announce, "envoie un message à tous : RDV à 9 h, Gare de l’Est !", "audience=tous;message=RDV à 9 h, Gare de l’Est !");

    [Fact]
    public void A_poll_offers_what_lies_between_its_ou() =>
        Means(Intent.PollCreate, "lance un sondage : lundi, mardi ou jeudi ?", "options=lundi|mardi|jeudi");

    [Fact]
    public void A_slot_says_where_it_was_found()
    {
        const string said = "Réserve-moi un coaching jeudi à 14 h 30 stp";
        var slots = Hearing.Hear(said).Slots.All;

        Assert.Equal(["jeudi", "14 h 30"], slots.Select(slot => slot.Span.Of(said)));
    }

    [Fact]
    public void Courtesy_takes_no_slots() => Means(Intent.Thanks, "merci beaucoup et à mardi", string.Empty);

    private static void Means(Intent intent, string said, string meant)
    {
        var heard = Hearing.Hear(said);

        Assert.Equal(intent, heard.Intent);
        Assert.Equal(Labels.Sorted(meant), Labels.Sorted($"{heard.Slots}"));
    }
}
