using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

/// <summary>One coach who is open on weekdays from nine to five, in a window from 2 March to 2 April 2027; it is Monday 1 March.</summary>
public abstract class CoachingContract(TestDatabase database) : StorageContract(database)
{
    protected static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    protected static readonly Opening Weekdays = new(
        Domain.Coaching.Weekdays.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday),
        new(2027, 3, 1), new(2027, 4, 30), new(9, 0), new(17, 0));

    protected static readonly CallWindow Window = WindowOf("C1");

    protected ICoachingCalls Store => Database.CoachingCalls;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await OpenAsync(Sample.Coach.Id);
    }

    protected static CallWindow WindowOf(string step)
    {
        Instant from = At(2, 0), until = Paris.On(new(2027, 4, 2), LocalTime.Midnight);
        return new(Sample.First.Id, new Step(new(step), StepKind.CoachingWindow, "Coaching individuel", from, until, HasHour: false), from, until);
    }

    /// <summary>Of March 2027, by the clock of Paris.</summary>
    protected static Instant At(int day, int hour, int minute = 0) => Paris.On(new(2027, 3, day), new(hour, minute));

    protected static CallKey KeyOf(Person person, string step = "C1") => new(Sample.First.Id, new(step), person.Id);

    protected static CallCommand.Take Take(Person person, Instant at, Instant? moves = null, PersonId? coach = null) =>
        new(KeyOf(person), person.Id, Window, coach ?? Sample.Coach.Id, at, moves);

    protected Task<CallOutcome> DoAsync(CallCommand command, Instant? now = null) => Store.DoAsync(command, now ?? Now, default);

    protected async Task OpenAsync(PersonId coach)
    {
        await Database.CoachAgendas.SaveAsync(new(coach, Paris), default);
        await Database.CoachAgendas.OpenAsync(coach, [Weekdays], [], default);
    }

    /// <summary>As many participants of the first promotion.</summary>
    protected async Task<IReadOnlyList<Person>> GivenPeopleAsync(int count)
    {
        Person[] people = [.. Enumerable.Range(0, count).Select(i => new Person(new($"p{i:000}"), "Prénom", $"Nom {i:000}") { Roles = [new(Role.Participant, Sample.First.Id)] })];
        await Database.People.SaveAsync(people, default);
        return people;
    }
}
