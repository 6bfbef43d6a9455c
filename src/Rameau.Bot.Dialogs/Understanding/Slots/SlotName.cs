namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>The details a sentence can give; the wire writes them in snake case.</summary>
public enum SlotName
{
    /// <summary>A step by its id: S1..S4, W, V1..V3, TP1..TP3.</summary>
    Event,

    /// <summary>session, webinaire, visite, coaching or travail, when no one step is named.</summary>
    EventKind,

    /// <summary>1..4: beside which session something else lies.</summary>
    Session,
    Date,
    DateFrom,
    DateTo,
    Until,
    Time,

    /// <summary>matin, apres-midi or soir.</summary>
    PartOfDay,

    /// <summary>The days are about right: « mi-avril ».</summary>
    Approx,
    DateOld,
    TimeOld,
    SameTime,

    /// <summary>By how many days something moves; negative is earlier.</summary>
    ShiftDays,

    /// <summary>One of the five themes, by its slug.</summary>
    Theme,

    /// <summary>publications, illustrations, methodes or outils.</summary>
    Shelf,
    Topic,
    Person,
    Region,

    /// <summary>association, entreprise, fondation or collectivite.</summary>
    OrgType,
    Promotion,
    Audience,
    PersonalWork,
    ForBinome,
    Mooc,

    /// <summary>status, done, transfer or deadline.</summary>
    MoocAction,
    Episode,
    EpisodesDone,

    /// <summary>dediee, mensuelle, bulletin, evenements or toutes.</summary>
    NewsletterKind,

    /// <summary>subscribe or unsubscribe.</summary>
    NewsletterAction,

    /// <summary>start, stop or status of a pause; volunteer, withdraw or ask of animating.</summary>
    Action,

    /// <summary>aucun, promotion, mise_en_relation or toutes_promotions.</summary>
    Consent,
    Options,
    Message,
    Place,
    GroupSize,

    /// <summary>standard, express, flash or bocal.</summary>
    Variant,

    /// <summary>email, telephone or teams.</summary>
    Channel,

    /// <summary>A step of a co-development round: expose, clarification, contrat, consultation, plan_action or apprentissages.</summary>
    Step,

    /// <summary>1..5.</summary>
    Score,
}

public static class SlotNames
{
    private static readonly Dictionary<SlotName, string> Names = Enum.GetValues<SlotName>().ToDictionary(name => name, name => SnakeCase.Of(name.ToString()));

    private static readonly Dictionary<string, SlotName> ByName = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>As in files and in JSON, e.g. <c>date_from</c>.</summary>
    public static string Wire(this SlotName name) => Names[name];

    public static SlotName? Parse(string name) => ByName.TryGetValue(name, out var slot) ? slot : null;
}
