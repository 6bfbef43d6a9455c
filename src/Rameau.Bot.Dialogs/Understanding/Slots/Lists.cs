namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>The closed lists of values, and what people call them.</summary>
internal static class Lists
{
    public static readonly Phrases Regions = new(
        ("Auvergne-Rhône-Alpes", "auvergne rhone alpes|rhone alpes|auvergne|rhonalpin*|auvergnat*|savoyard*"),
        ("Bourgogne-Franche-Comté", "bourgogne franche comte|bourgogne|franche comte|bfc|burgundy|bourguignon*|franc comtois*"),
        ("Bretagne", "bretagne|breton*|brittany"),
        ("Centre-Val de Loire", "centre val de loire|val de loire|region centre"),
        ("Corse", "corse|corses|corsica"),
        ("Grand Est", "grand est|alsace|lorraine|champagne ardenne|alsacien*|lorrain*|champenois*"),
        ("Hauts-de-France", "hauts de france|nord pas de calais|picardie|hdf|picard|picards|picarde|nordiste*"),
        ("Île-de-France", "ile de france|idf|region parisienne|francilien*|paris region|greater paris"),
        ("Normandie", "normandie|normand|normands|normande|normandy"),
        ("Nouvelle-Aquitaine", "nouvelle aquitaine|aquitaine|limousin|poitou charentes|aquitain*|limousin*|poitevin*"),
        ("Occitanie", "occitanie|occitan*|midi pyrenees|languedoc*"),
        ("Pays de la Loire", "pays de la loire|pays de loire|ligerien*"),
        ("Provence-Alpes-Côte d'Azur", "provence alpes cote d azur|paca|provence|cote d azur|region sud|provencal*|provencaux"));

    public static readonly Phrases Themes = new(
        ("co-construction-territoriale", "coconstruction*|coco terri|co construction*"),
        ("nouvelles-alliances", "nouvelles alliances|nouvelle alliance|3e levier|troisieme levier|3eme levier|new alliances"),
        ("changement-echelle", "changement d echelle|changer d echelle|change d echelle|essaimage|essaimer|scaling up|scale up|scaling"),
        ("modeles-hybrides", "modeles hybrides|modele hybride|hybrides|hybride|hybrid*|hybridation|modeles socio economiques hybrides"),
        ("rse-partenariats", "rse|csr|responsabilite societale|responsabilite sociale"));

    public static readonly Phrases Shelves = new(
        ("publications", "publication*|etude|etudes|study|studies|article|articles|rapport|rapports|livre blanc|research paper|reports|recherches"),
        ("illustrations", "exemple|exemples|example|examples|illustration*|temoignage*|retour d experience|retours d experience|rex|cas concret|cas concrets|case study|case studies|etude de cas|etudes de cas|bonnes pratiques|bonne pratique|best practice*|testimon*|success stor*"),
        ("methodes", "methode*|method|methods|demarche|comment faire pour|par ou commencer|guide|guides|tuto|tutoriel|how do i|how to|how can i|comment"),
        ("outils", "outil|outils|tool|tools|grille|grilles|fiche|fiches|modele de|trame|trames|template|templates|canevas|checklist|boite a outils|toolbox|toolkit|modele type"));

    public static readonly Phrases OrganisationTypes = new(
        ("association", "association|associations|associatif|associatifs|nonprofit*|ngo|ngos|ong|ongs|charity|charities"),
        ("entreprise", "entreprise|entreprises|societe privee|societes|pme|company|companies|business|businesses|boite|boites|firm"),
        ("fondation", "fondation|fondations|foundation|foundations"),
        ("collectivite", "collectivite|collectivites|mairie|mairies|commune|communes|local authorit*|metropole|departement|ville|city council*|local council*|conseil regional|conseils regionaux|conseil departemental|intercommunalite*|agglomeration|ccas|municipalit*"));

    public static readonly Phrases Audiences = new(
        ("alumni", "alumni|anciens|ancien|ancienne|anciennes|alumnus|former participants"),
        ("sans_reponse", "n ont pas repondu|pas encore repondu|pas repondu|n a pas repondu|sans reponse|haven t answered|have not answered|didn t answer|haven t replied|have not replied"),
        ("sans_tp", "n ont pas rendu|pas rendu|haven t handed in"),
        ("absents", "absents|absentees"),
        ("animateurs", "animateurs|animators"),
        ("coachs", "coachs|coaches"),
        ("binomes", "binome*|pairs"),
        ("participants", "participants|participantes|participant"),
        ("promotion", "promotion|groupe|group"),
        ("tous", "tous|toutes|tout le monde|everyone|everybody|all"));

    public static readonly Phrases Channels = new(
        ("email", "email|emails|mail|mails|adresse electronique|adresse mail|courriel|e mail"),
        ("telephone", "telephone|numero|phone|portable|phone number"),
        ("teams", "teams"));

    public static readonly Phrases NewsletterKinds = new(
        ("dediee", "dediee*|dedie|dedicated|speciale|de mon parcours|thematique"),
        ("mensuelle", "mensuel*|monthly|du mois|chaque mois"),
        ("bulletin", "bulletin*"),
        ("evenements", "evenement*|invitation*"),
        ("toutes", "toutes|tout|all|everything|every"));

    public static readonly Phrases CodevSteps = new(
        ("expose", "expose|presentation of the case"),
        ("clarification", "clarification*|clarifying questions"),
        ("contrat", "contrat|contract"),
        ("consultation", "consultation|reactions"),
        ("plan_action", "plan d action|synthese|action plan"),
        ("apprentissages", "apprentissage|apprentissages|learnings"));

    public static readonly Phrases CodevVariants = new(
        ("express", "express|60 minutes|une heure|1h|1 h|60 minute|60 min|one hour"),
        ("flash", "flash|30 minutes|30 minute|30 min|demi heure|half hour|half an hour"),
        ("standard", "standard|90 minutes|90 min|1h30|1 h 30|90 minute|classique"),
        ("bocal", "bocal|fishbowl"));

    public static readonly Phrases Moocs = new(
        ("mooc-alliances", "mooc alliance*|alliances qui changent*|mooc sur les alliances|alliances mooc|mooc les alliances|mooc territoires|mooc alliances territoriales"),
        ("mooc-partenariats", "mooc partenariat*|partenariats qui changent*|mooc sur les partenariats|partnership mooc|partnerships mooc|mooc les partenariats"));
}
