using System.Reflection;
using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Wording;

/// <summary>Everything a wording can say: each member with every combination of sample arguments.</summary>
internal static class Walk
{
    private static readonly Plan Plan = Plan.Of(SamplePathway.Only, Sample.First, []);

    private static readonly Step[] Invitations =
        [.. Enum.GetValues<EventOrigin>().Select(origin => Plan.Steps[0] with { Kind = StepKind.TargetedEvents, Origin = origin })];

    public static IEnumerable<(string Member, string Said)> All(Texts texts) =>
        from wording in typeof(Texts).GetProperties()
        where wording.PropertyType.IsInterface
        from said in Of(wording.PropertyType, wording.GetValue(texts)!)
        select said;

    /// <summary>The same, with the wording that each member belongs to: « Closing.Next ».</summary>
    public static IEnumerable<(string Member, string Said)> InFull(Texts texts) =>
        from wording in typeof(Texts).GetProperties()
        where wording.PropertyType.IsInterface
        from said in Of(wording.PropertyType, wording.GetValue(texts)!)
        select ($"{wording.Name}.{said.Member.Replace("get_", string.Empty, StringComparison.Ordinal)}", said.Said);

    private static IEnumerable<(string Member, string Said)> Of(Type type, object wording) =>
        from method in type.GetMethods()
        from arguments in Combined([.. method.GetParameters().Select(Samples)])
        select (method.Name, (string)method.Invoke(wording, arguments)!);

    private static IEnumerable<object?[]> Combined(IReadOnlyList<object?[]> samples) => samples.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (before, next) => from some in before from one in next select (object?[])[.. some, one]);

    private static object?[] Samples(ParameterInfo parameter) => (parameter.ParameterType, parameter.Name) switch
    {
        ({ } type, _) when type == typeof(int) => [0, 1, 2, 9, 12],
        ({ } type, _) when type == typeof(double) => [3.0, 4.25],
        ({ } type, _) when type == typeof(IReadOnlyList<Field>) => [new[] { Field.Email }, new[] { Field.Email, Field.Phone }],
        ({ } type, _) when type == typeof(IReadOnlyList<int>) => [new[] { 11 }, new[] { 5, 6 }],
        ({ } type, _) when type == typeof(Disclosed) => [new Disclosed(false, []), new Disclosed(true, []), new Disclosed(true, [0])],
        ({ } type, _) when type == typeof(bool) => [true, false],
        ({ } type, _) when type == typeof(Step) => [.. Plan.Steps, .. Invitations],
        ({ } type, _) when type == typeof(LocalDate) => [new LocalDate(2027, 6, 1), new LocalDate(2027, 6, 2), new LocalDate(2028, 2, 29)],
        ({ } type, _) when type == typeof(LocalTime) => [new LocalTime(9, 30), new LocalTime(17, 0), new LocalTime(0, 5)],
        ({ } type, _) when type == typeof(IReadOnlyList<string>) => [Array.Empty<string>(), new[] { "Aline" }, new[] { "Aline", "Basile" }],
        ({ } type, _) when type == typeof(IReadOnlyList<Field>) => [Array.Empty<Field>(), new[] { Field.Email }, new[] { Field.Region, Field.Email, Field.Phone }],
        ({ } type, _) when type == typeof(RsvpAnswer?) => [null, RsvpAnswer.Yes, RsvpAnswer.No],
        ({ } type, _) when type == typeof(Season) => [new Season(4, 3, 22), new Season(1, 1, 1)],
        ({ } type, _) when type == typeof(Opening) => [new Opening(new(0b1_1111), new(2027, 6, 1), new(2027, 6, 30), new(9, 0), new(17, 0)), new Opening(new(2), new(2027, 6, 1), new(2027, 6, 1), new(9, 0), new(17, 0))],
        ({ } type, _) when type == typeof(CoachAgenda) => [new CoachAgenda(Sample.Coach.Id, Sample.First.Zone)],
        ({ } type, _) when type == typeof(decimal) => [7.1m, 69m, 1_200_000m],
        ({ } type, _) when type == typeof(Resource) => [.. ContentLibrary.Catalogue.DistinctBy(one => (one.Kind, one.Shelf)), new Resource(new("x"), "podcast", "Un podcast", "Une voix.")],
        (_, "slug") => [.. ContentLibrary.Catalogue.SelectMany(one => one.Themes).Distinct(), "autre"],
        ({ } type, _) when type == typeof(Ticket) => [.. Enum.GetValues<TicketState>().Select(state => new Ticket(new("1"), Sample.First.Id, Sample.Basile.Id, "mardi", default, true, state, default))],
        ({ } type, _) when type == typeof(EntryFault) =>
            [.. from field in Enum.GetValues<EntryField>() from why in Enum.GetValues<EntryProblem>() select new EntryFault(field, why, "mardi")],
        (_, "owner") => [null, "Aline"],
        ({ IsEnum: true } type, _) => [.. Enum.GetValues(type).Cast<object>()],
        ({ } type, _) when type == typeof(RhythmRule) => [.. ContentRhythm.Rules],
        (_, "message") => [.. MessageNames.All],
        (_, "promotion") => ["Promotion Aubépine", "Aubépine"],
        (_, "label" or "reason") => [null, "séminaire interne"],
        _ => ["mardi"],
    };
}
