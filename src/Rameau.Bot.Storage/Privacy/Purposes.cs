namespace Rameau.Bot.Storage.Privacy;

/// <summary>Why the product processes personal data. In French: the register of processing quotes them.</summary>
internal static class Purposes
{
    private const string Agreement = "exécution de l’accord de participation (art. 6.1.b)";
    private const string Consent = "consentement (art. 6.1.a)";
    private const string Interest = "intérêt légitime (art. 6.1.f)";
    private const string Duty = "obligation légale (art. 6.1.c)";

    public static readonly Purpose Membership = new("savoir qui participe et reconnaître chacun dans Teams", Agreement);
    public static readonly Purpose Meetings = new("organiser les rencontres", Agreement);
    public static readonly Purpose Work = new("suivre le travail personnel et le MOOC", Agreement);
    public static readonly Purpose Coaching = new("organiser les entretiens de coaching", Agreement);
    public static readonly Purpose CoDevelopment = new("tenir les tours de co-développement", Agreement);
    public static readonly Purpose Animation = new("animer la vie de la promotion", Interest);
    public static readonly Purpose Feedback = new("recueillir des avis pour améliorer le parcours", Interest);
    public static readonly Purpose Questions = new("répondre aux questions", Agreement);
    public static readonly Purpose Choices = new("respecter les choix de chacun", Consent);
    public static readonly Purpose Messages = new("envoyer chaque message une seule fois", Interest);
    public static readonly Purpose Resources = new("proposer les ressources les plus utiles", Interest);
    public static readonly Purpose Introductions = new("mettre en relation avec deux accords", Consent);
    public static readonly Purpose Gatherings = new("se rencontrer entre pairs", Consent);
    public static readonly Purpose Links = new("répondre sans compte Teams", Agreement);
    public static readonly Purpose Guard = new("empêcher que l’annuaire soit copié", Interest);
    public static readonly Purpose Proof = new("prouver le respect des droits de chacun", Duty);
}
