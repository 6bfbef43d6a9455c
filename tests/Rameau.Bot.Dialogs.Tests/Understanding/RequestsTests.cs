using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>Several requests in one message are taken one by one; one request with commas and « et » stays whole.</summary>
public sealed class RequestsTests
{
    [Theory]
    [InlineData("je viens mardi, c’est quoi le programme et inscris-moi à un coaching jeudi", "je viens mardi|c’est quoi le programme|inscris-moi à un coaching jeudi")]
    [InlineData("je viens à la session 2 et je voudrais réserver un coaching jeudi", "je viens à la session 2|je voudrais réserver un coaching jeudi")]
    [InlineData("J’ai rendu le TP1. Il me reste quoi à faire sur le MOOC ?", "J’ai rendu le TP1|Il me reste quoi à faire sur le MOOC ?")]
    [InlineData("Bonjour, je serai absent mardi. Pouvez-vous aussi annuler mon coaching de jeudi ? Merci", "je serai absent mardi|Pouvez-vous aussi annuler mon coaching de jeudi ?")]
    [InlineData("I can’t make it to session 2, and could you book me a coaching on Monday?", "I can’t make it to session 2|could you book me a coaching on Monday?")]
    [InlineData("mets les rappels en pause jusqu’à lundi et dis-moi où en est le MOOC", "mets les rappels en pause jusqu’à lundi|dis-moi où en est le MOOC")]
    [InlineData("je viens mardi mais annule mon coaching de jeudi", "je viens mardi|annule mon coaching de jeudi")]
    [InlineData("quand est la session 3 et cherche-moi une étude sur le mécénat", "quand est la session 3|cherche-moi une étude sur le mécénat")]
    [InlineData("trouve-moi un exemple de co-construction, et dis à la promo que la session commence à 10h et finit à midi", "trouve-moi un exemple de co-construction|dis à la promo que la session commence à 10h et finit à midi")]
    public void Several_requests_are_taken_one_by_one(string said, string requests) => Assert.Equal(requests.Split('|'), Requests(said));

    [Theory]
    [InlineData("je ne viens pas mardi et jeudi")]
    [InlineData("je ne viens pas mardi, je suis malade")]
    [InlineData("bonjour, je voudrais réserver un coaching jeudi, merci")]
    [InlineData("Bonjour Rameau ! Peux-tu me dire quand a lieu la prochaine session ? Merci beaucoup, bonne journée")]
    [InlineData("annonce au groupe : la session de mardi est déplacée, et le coaching aussi. Pensez à réserver !")]
    [InlineData("dis à tout le monde que la session commence à 9h et que le TP1 est à rendre")]
    [InlineData("lance un sondage : lundi, mardi ou jeudi ?")]
    [InlineData("sondage : on fait un apéro, on visite une asso ou on réserve un resto ?")]
    [InlineData("annule mon coaching de jeudi et réserve-moi un coaching mardi")]
    [InlineData("je cherche quelqu’un qui connaît le mécénat et j’aimerais être mis en relation")]
    [InlineData("j’ai un cas à soumettre au codev : comment mobiliser mes bénévoles et trouver des partenaires ?")]
    [InlineData("je viens à la session et au webinaire")]
    [InlineData("quelles sont les dates des sessions et des visites ?")]
    [InlineData("je cherche des outils et des méthodes pour mesurer l’impact")]
    [InlineData("c’est quand et où, la prochaine session ?")]
    [InlineData("supprime mes données et mon compte")]
    [InlineData("décale la session 2 au 8 juin et préviens le groupe")]
    [InlineData("merci, c’est parfait, à mardi")]
    [InlineData("")]
    [InlineData("😂 !")]
    public void One_request_stays_whole(string said) => Assert.Equal([said], Requests(said));

    [Fact]
    public void A_long_text_is_no_list_of_requests()
    {
        var said = string.Concat(Enumerable.Repeat("je viens mardi. C’est quoi le programme ? ", 40));

        Assert.Equal([said], Requests(said));
    }

    [Fact]
    public void What_is_asked_may_be_told_beforehand()
    {
        Utterance said = new("la session 2 jeudi prochain à 14h", Hearing.At("2027-03-10T09:00:00"), Hearing.Friends);

        Assert.Equal("event=S2;date=2027-03-18;time=14:00", $"{Hearing.Recogniser.RecogniseAs(Intent.RsvpYes, said).Slots}");
        Assert.Equal(Intent.RsvpYes, Hearing.Recogniser.RecogniseAs(Intent.RsvpYes, said).Intent);
        Assert.Equal("session=2;date=2027-03-18;time=14:00", $"{Hearing.Recogniser.RecogniseAs(Intent.BookCoaching, said).Slots}");
        Assert.Empty(Hearing.Recogniser.RecogniseAs(Intent.Greeting, said).Slots.All);
    }

    private static IReadOnlyList<string> Requests(string said) => Hearing.Recogniser.RequestsIn(new(said, Hearing.At("2027-03-10T09:00:00"), Hearing.Friends));
}
