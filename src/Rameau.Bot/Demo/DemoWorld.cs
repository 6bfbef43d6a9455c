using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Demo;

/// <summary>One promotion of the demo world, with what was decided and answered before its reference instant.</summary>
public sealed record DemoPromotion(
    Promotion Promotion,
    string? ChatName,
    IReadOnlyList<PlanChange> Changes,
    IReadOnlyList<Person> People,
    IReadOnlyList<(PersonId Person, StepId Step, RsvpAnswer Answer)> Answers,
    IReadOnlyList<CoachingCall> Calls)
{
    public IReadOnlyList<DemoProgress> Progress { get; init; } = [];
}

/// <summary>Made-up promotions, people, coaches and staff, to try the product with; nobody in it exists.</summary>
public sealed record DemoWorld(Instant ReferenceInstant, IReadOnlyList<DemoPromotion> Promotions, IReadOnlyList<Person> Coaches, IReadOnlyList<Person> Staff)
{
    /// <summary>When each coach can be called, in the words in which they would say it.</summary>
    public IReadOnlyDictionary<PersonId, string> Availability { get; init; } = new Dictionary<PersonId, string>();

    private static readonly Dictionary<string, Consent> ConsentLevels = new()
    {
        ["aucun"] = Consent.Nobody,
        ["promotion"] = Consent.Promotion,
        ["mise_en_relation"] = Consent.Introduction,
        ["toutes_promotions"] = Consent.AllPromotions,
    };

    private static readonly Dictionary<string, RsvpAnswer> Answers = new() { ["oui"] = RsvpAnswer.Yes, ["non"] = RsvpAnswer.No };

    public IEnumerable<Person> Everybody => [.. Promotions.SelectMany(one => one.People), .. Coaches, .. Staff];

    /// <exception cref="BrokenFilesException">The file is not a demo world.</exception>
    public static DemoWorld Load(string path)
    {
        using StreamReader text = new(path);
        List<FileFault> faults = [];
        var root = YamlFile.Open(Path.GetFileName(path), text, faults);
        var world = root is null ? null : Read(root);

        return faults.Count == 0 && world is not null ? world : throw new BrokenFilesException(faults);
    }

    private static DemoWorld Read(YamlMap root)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(root.RequiredText("time_zone")) ?? DateTimeZone.Utc;
        var reference = OffsetDateTimePattern.Rfc3339.Parse(root.RequiredText("reference_instant"));

        var coaches = root.Maps("coaches").Select(ReadCoach).ToArray();

        DemoWorld world = new(
            reference.Success ? reference.Value.ToInstant() : default,
            [.. root.Maps("promotions").Select(map => ReadPromotion(map, zone))],
            [.. coaches.Select(one => one.Coach)],
            [.. root.Maps("staff").Select(map => ReadPerson(map, [new(Role.Staff)]))])
        {
            Availability = coaches.Where(one => one.Availability is not null).ToDictionary(one => one.Coach.Id, one => one.Availability!),
        };
        root.NothingElse();

        return world;
    }

    private static DemoPromotion ReadPromotion(YamlMap map, DateTimeZone zone)
    {
        Promotion promotion = new(new(map.RequiredText("id")), map.RequiredText("name"), new(map.RequiredText("pathway")), map.Date("start_date") ?? default, zone);
        var animator = map.Text("animator");
        var participants = map.Maps("participants").Select(one => ReadParticipant(one, promotion.Id, animator)).ToArray();
        IEnumerable<PlanChange> moved = map.Map("moved") is { } moves ? moves.Keys().Select(step => new PlanChange.Moved(new(step), moves.DateAndTime(step) ?? default)) : [];
        IEnumerable<PlanChange> placed = map.Map("places") is { } places ? places.Keys().Select(step => new PlanChange.Placed(new(step), places.RequiredText(step))) : [];

        DemoPromotion result = new(
            promotion, map.Text("chat"), [.. moved, .. placed], [.. participants.Select(one => one.Person)], [.. participants.SelectMany(one => one.Answers)],
            [.. map.Maps("coaching").Select(one => ReadCall(one, promotion))])
        {
            Progress = [.. participants.Select(one => one.Progress)],
        };
        map.NothingElse();

        return result;
    }

    private static (Person Coach, string? Availability) ReadCoach(YamlMap map)
    {
        var availability = map.Text("availability");
        return (ReadPerson(map, [new(Role.Coach)]), availability);
    }

    private static CoachingCall ReadCall(YamlMap map, Promotion promotion)
    {
        CoachingCall call = new(
            promotion.Id, new(map.RequiredText("window")), new(map.RequiredText("person")), new(map.RequiredText("coach")), promotion.Zone.At(map.DateAndTime("at") ?? default));
        map.NothingElse();

        return call;
    }

    private static (Person Person, IEnumerable<(PersonId, StepId, RsvpAnswer)> Answers, DemoProgress Progress) ReadParticipant(YamlMap map, PromotionId promotion, string? animator)
    {
        PairId? pair = map.Text("pair") is { } label ? new PairId(label) : null;
        List<RoleGrant> roles = [new(Role.Participant, promotion, pair)];

        if (map.Flag("alumnus") is true)
        {
            roles = [new(Role.Alumnus, promotion, pair)];
        }

        if (map.Text("id") is { } id && id == animator)
        {
            roles.Add(new(Role.Animator, promotion));
        }

        var rsvp = map.Map("rsvp");
        var progress = DemoProgress.Read(new(map.RequiredText("id")), map);
        var person = ReadPerson(map, roles);
        (PersonId, StepId, RsvpAnswer)[] answers = rsvp is null ? [] : [.. rsvp.Keys().Select(step => (person.Id, new StepId(step), rsvp.Choice(step, Answers) ?? default))];

        return (person, answers, progress);
    }

    private static Person ReadPerson(YamlMap map, IReadOnlyList<RoleGrant> roles)
    {
        Person person = new(new(map.RequiredText("id")), map.RequiredText("first_name"), map.RequiredText("last_name"), map.RequiredText("email"))
        {
            Organisation = map.Text("organisation"),
            OrganisationType = map.Text("organisation_type"),
            Region = map.Text("region"),
            Function = map.Text("function"),
            Consents = map.Choice("consent", ConsentLevels) is { } level ? Consents.Of(level) : null,
            Expertise = map.Texts("expertise"),
            Roles = roles,
        };
        map.NothingElse();

        return person;
    }
}
