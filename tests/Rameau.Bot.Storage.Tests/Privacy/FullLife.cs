using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Privacy;

/// <summary>Somebody of whom every table that can holds something, beside the sample people, who speak of them everywhere.</summary>
internal static class FullLife
{
    public const string TeamsId = "29:1zoeQuevalierInTeams";

    public static readonly Person Zoe = new(
        new("P1-07"), "Zoé", "Quévalier-d’Orme", "Zoe.Quevalier@asso.example", "0e0e0e00-0000-4000-8000-000000000077", "+33199007707",
        "Les Quatre Vents", "association", "Bretagne", "trésorière", Consents.Of(Consent.AllPromotions))
    {
        Roles = [new(Role.Participant, Sample.First.Id, new PairId("paire-7")), new(Role.Animator, Sample.First.Id), new(Role.Coach, Sample.Second.Id)],
    };

    /// <summary>The other of the pair, with the same telephone.</summary>
    public static readonly Person Yann = new(new("P1-08"), "Yann", "Quévalier", "yann@asso.example", Phone: "+33199007707")
    {
        Roles = [new(Role.Participant, Sample.First.Id, new PairId("paire-7"))],
    };

    /// <summary>What must be found nowhere, however it is written.</summary>
    public static readonly IReadOnlyList<string> Signs =
    [
        "P1-07", "Quévalier-d", "QUEVALIER D", "zoe.quevalier", "Zoe.Quevalier", "0e0e0e00-0000", TeamsId, "a:zoe-chat", "01 99 00 77 07", "chez Zoé",
    ];

    /// <summary>What others write of them, in every spelling.</summary>
    private const string Gossip = "Merci à Zoé Quévalier-d''Orme (ZOE QUEVALIER D’ORME), zoe.quevalier@asso.example, 01 99 00 77 07, +33 (0)1.99.00.77.07";

    private static readonly string[] Rows =
    [
        "INSERT INTO rsvp VALUES ('P1', 's1', 'P1-07', 'Coming', 1, 1)",
        "INSERT INTO contribution VALUES ('P1', 's1', 'P1-07', 1, 'vu chez Zoé', 1, 1)",
        $"INSERT INTO contribution VALUES ('P1', 's1', 'basile', 1, '{Gossip}', 1, 1)",
        "INSERT INTO work_report VALUES ('P1', 'w1', 'P1-07', 'HandedIn', 5)",
        "INSERT INTO mooc_episode VALUES ('P1', 'm1', 1, 'P1-07', 1, 1)",
        "INSERT INTO mooc_transfer VALUES ('P1', 'm1', 'P1-07', 1)",
        "INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence, phone, questions) VALUES ('P1', 'c1', 'P1-07', 'coach', 900000, 'Booked', 1, '+33199007707', 'vu chez Zoé')",
        "INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence, host_id) VALUES ('P1', 'c1', 'P1-08', 'coach', 900000, 'Joined', 1, 'P1-07')",
        "INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence) VALUES ('P2', 'c1', 'dario', 'P1-07', 900000, 'Booked', 1)",
        "INSERT INTO coaching_event VALUES ('P1', 'c1', 'P1-07', 1, 'Booked', 1, 'P1-07', 'coach', 900000, 'vu chez Zoé')",
        $"INSERT INTO coaching_event VALUES ('P2', 'c1', 'dario', 1, 'Booked', 1, 'P1-07', 'P1-07', 900000, '{Gossip}')",
        "INSERT INTO coaching_wait VALUES ('P1', 'c2', 'P1-07', 1)",
        "INSERT INTO coach_agenda VALUES ('P1-07', 'Europe/Paris', 0, 4, 4, 10, 1)",
        "INSERT INTO coach_opening VALUES ('P1-07', 1, '2027-03-01', '2027-04-01', 540, 1020)",
        "INSERT INTO coach_day_off VALUES ('P1-07', '2027-03-08')",
        "INSERT INTO coach_busy VALUES ('P1-07', 1, 2)",
        "INSERT INTO calendar_feed VALUES ('P1-07', 'secret-feed', 1)",
        "INSERT INTO codev_plan VALUES ('P1', 3)",
        "INSERT INTO codev_place VALUES ('P1', 'P1-07', 0, 1, 1)",
        "INSERT INTO codev_tie VALUES ('P1', 'P1-07', 'basile')",
        "INSERT INTO codev_round VALUES ('r1', 'P1', 1, 1, 'Standard', 'Closed', 'P1-07', 'P1-08', 1, 1, NULL, '', 1, 2, 5, 0, NULL)",
        "INSERT INTO codev_member VALUES ('r1', 'P1-07', 0, 1)",
        "INSERT INTO codev_topic VALUES ('r1', 'P1-07', 0, 'Project', 'vu chez Zoé')",
        "INSERT INTO codev_vote VALUES ('r1', 'basile', 'P1-07')",
        "INSERT INTO codev_contract VALUES ('r1', 'P1-07', 'vu chez Zoé')",
        "INSERT INTO codev_contribution VALUES ('r1', 'k1', 'P1-07', 'P1-08', 0, 'Question', 'vu chez Zoé', 1)",
        $"INSERT INTO codev_contribution VALUES ('r1', 'k2', 'basile', 'P1-08', 1, 'Question', '{Gossip}', 1)",
        "INSERT INTO codev_action VALUES ('r1', 1, 'P1-07', 'vu chez Zoé', '2027-04-01', 'a', 'b', 'Open', NULL)",
        $"INSERT INTO poll VALUES ('q1', 'P1', 1, 'P1-07', '{Gossip}', 0, 0, '2027-04-01', 1, 1, NULL, NULL, NULL)",
        $"INSERT INTO poll_option VALUES ('q1', 1, '{Gossip}', 6)",
        "INSERT INTO poll_respondent VALUES ('q1', 'P1-07')",
        "INSERT INTO poll_vote VALUES ('q1', 'P1-07', 1)",
        $"INSERT INTO letter VALUES ('P1', 'NL1', 1, '{Gossip}', 'P1-07', 1)",
        $"INSERT INTO announcement VALUES ('a1', 'P1', 1, 'P1-07', '{Gossip}', 1, 1, NULL, NULL)",
        "INSERT INTO volunteer_offer VALUES ('P1', 'P1-07', 1)",
        "INSERT INTO ballot VALUES ('P1', 1, 2, NULL)",
        "INSERT INTO ballot_voter VALUES ('P1', 'P1-07')",
        "INSERT INTO ballot_vote VALUES ('P1', 'some-key', 'P1-07')",
        "INSERT INTO ballot_count VALUES ('P1', 'P1-07', 7)",
        $"INSERT INTO plan_change (promotion_id, position, step_id, kind, value, decided_at, decided_by) VALUES ('P1', 1, 's1', 'Place', '{Gossip}', 1, 'P1-07')",
        $"INSERT INTO beat_change VALUES ('P1', 'P1/s1/one-week/P1-07', 0, NULL, '{Gossip}')",
        "INSERT INTO feedback_form VALUES ('f1', 'P1', 'Session', 's1', 'Named', 'P1-07', 1, 2, NULL, NULL, NULL)",
        "INSERT INTO feedback_member VALUES ('f1', 'P1-07', 'g')",
        "INSERT INTO feedback_respondent VALUES ('f1', 'P1-07')",
        $"INSERT INTO feedback_words VALUES ('f1', 'g', 'why', '{Gossip}')",
        "INSERT INTO feedback_count VALUES ('f1', 'g', 'useful', 4, 6)",
        "INSERT INTO feedback_named VALUES ('f1', 'P1-07', 'why', 4, 'vu chez Zoé')",
        "INSERT INTO ticket VALUES ('t1', 'P1', 'P1-07', 'staff', 'vu chez Zoé', NULL, 1, 1, 'WithStaff', 1, NULL, 1)",
        $"INSERT INTO ticket VALUES ('t2', 'P1', 'basile', 'P1-07', 'Qui ?', '{Gossip}', 1, 1, 'Answered', 1, NULL, 1)",
        "INSERT INTO resource_vote VALUES ('guide', 'P1-07', 1, 1)",
        "INSERT INTO reading VALUES ('P1-07', 'guide', 'Le guide', 1, 0, NULL, NULL)",
        "INSERT INTO resource VALUES ('guide', 'guide', 'Guide', 'Un guide', '', NULL, 'Beginner', '', NULL, NULL, NULL, NULL, 'Original', 'Published', 'P1-07', 1, '2028-01-01', NULL, NULL, 1)",
        "INSERT INTO preference VALUES ('P1-07', 1, 1, 1, 1, 'vu chez Zoé', 'rien', 1)",
        "INSERT INTO pause VALUES ('P1-07', 1, 2, 1)",
        "INSERT INTO conversation (id, kind, channel, service_url, bot_id, name, person_id, alive, welcomed) VALUES ('a:zoe-chat', 'Personal', 'msteams', 'https://x', 'b', 'Zoé Quévalier-d''Orme', 'P1-07', 1, 1)",
        "INSERT INTO undo VALUES ('a:zoe-chat', 'P1-07', 'rsvp', '{}', 'vu chez Zoé', 1)",
        @"INSERT INTO undo VALUES ('group', 'basile', 'hand', '{""to"":""P1-07""}', 'passer la main', 1)",
        "INSERT INTO inbox VALUES ('msteams', 'a:zoe-chat', 'x1', 1, 200, NULL)",
        @"INSERT INTO inbox VALUES ('msteams', 'group', 'x2', 1, 200, '{""text"":""Zo\u00e9 Qu\u00e9valier-d\u2019Orme vient""}')",
        @"INSERT INTO inbox VALUES ('msteams', 'group', 'x3', 1, 200, '{""text"":""Basile vient""}')",
        "INSERT INTO delivery (key, promotion_id, step_id, revision, rule, conversation_id, due_at, last_useful_at, state, amend_asks, beat, person_id) VALUES ('P1/s1/asked', 'P1', 's1', 0, 'asked', 'a:zoe-chat', 1, 2, 'Sent', 0, 'P1/s1/asked', NULL)",
        "INSERT INTO delivery (key, promotion_id, step_id, revision, rule, due_at, last_useful_at, state, amend_asks, beat, person_id) VALUES ('P1/s1/r/P1-07', 'P1', 's1', 0, 'r', 1, 2, 'Sending', 0, 'P1/s1/r', 'P1-07')",
        "INSERT INTO delivery (key, promotion_id, step_id, revision, rule, due_at, last_useful_at, state, amend_asks, beat, person_id) VALUES ('P1/c1/call-news/P1-07.1/coach', 'P1', 'c1', 0, 'call-news', 1, 2, 'Sent', 0, 'P1/c1/call-news/P1-07.1', 'coach')",
        "INSERT INTO delivery (key, promotion_id, step_id, revision, rule, due_at, last_useful_at, state, amend_asks, activity_id, beat) VALUES ('P1/s1/one-week', 'P1', 's1', 0, 'one-week', 1, 2, 'Sent', 0, 'm1', 'P1/s1/one-week')",
        "INSERT INTO audit VALUES ('staff', 'Saw', 'P1-07', 'Phone', 1)",
        "INSERT INTO audit VALUES ('P1-07', 'Saw', 'basile', '', 1)",
        "INSERT INTO consent_receipt VALUES ('P1-07', 'Phone', 1, 'Nobody', 'Promotion')",
        "INSERT INTO directory_search VALUES ('P1-07', 1, 1)",
        "INSERT INTO signed_link VALUES ('k1', 'steps/rsvp', 'P1-07', 's1', 1, NULL)",
        "INSERT INTO signed_link VALUES ('k2', 'introductions/answer', 'basile', 'P1-07', 1, NULL)",
        $"INSERT INTO introduction VALUES ('i1', 'P1', 'basile', 'P1-07', '{Gossip}', 'Email', '', 1, 'Asked', 1, 1)",
        "INSERT INTO introduction_block VALUES ('basile', 'P1-07', 1)",
        $"INSERT INTO gathering (id, promotion_id, revision, author_id, title, starts_at, place, audience, written_at, published_at, days) VALUES ('g1', 'P1', 1, 'P1-07', '{Gossip}', 1, 'Rennes', 'Everyone', 1, 1, 0)",
        "INSERT INTO gathering_answer VALUES ('g1', 'P1-07', 'Yes', 1, 1, NULL)",
        "INSERT INTO coffee_month VALUES ('2027-03', 1)",
        "INSERT INTO coffee_table VALUES ('2027-03', 1, 2, 0)",
        "INSERT INTO coffee_seat VALUES ('2027-03', 'P1-07', 1, 0)",
        "INSERT INTO coffee_member VALUES ('P1-07', 1, NULL)",
        "INSERT INTO closed_days VALUES ('P1', '2027-07-01', '2027-07-02', 'séminaire')",
    ];

    public static async Task GivenAsync(TestDatabase database)
    {
        await database.People.SaveAsync([Zoe, Yann], default);
        await database.People.BindAsync(Zoe.Id, new("msteams", TeamsId, Zoe.DirectoryId), default);

        foreach (var row in Rows)
        {
            await database.RowsAsync(row);
        }
    }
}
