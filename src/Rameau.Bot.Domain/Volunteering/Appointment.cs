using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Volunteering;

public enum AppointmentRefusal
{
    /// <summary>The person has left the promotion, or never was in it.</summary>
    NotInThisPromotion,

    /// <summary>The offer was taken back: nobody animates against their will.</summary>
    NoOffer,
}

/// <summary>Whether somebody becomes the one who animates a promotion, or stops being it.</summary>
public abstract record Appointment
{
    private Appointment() { }

    public sealed record Appointed(Person Person) : Appointment;

    public sealed record TakenBack(Person Person) : Appointment;

    /// <summary>It is as the tap would have it.</summary>
    public sealed record AlreadySo(Person? Person) : Appointment;

    public sealed record Refused(AppointmentRefusal Why) : Appointment;

    public static Appointment DecideAppointment(Volunteers volunteers, PersonId who) => volunteers.Find(who) switch
    {
        { } person when Volunteers.Animates(person, volunteers.Promotion) => new AlreadySo(person),
        { } person when !person.Is(Role.Participant, volunteers.Promotion) => new Refused(AppointmentRefusal.NotInThisPromotion),
        null => new Refused(AppointmentRefusal.NotInThisPromotion),
        var person when volunteers.Offering.Contains(person) => new Appointed(person),
        _ => new Refused(AppointmentRefusal.NoOffer),
    };

    public static Appointment DecideTakingBack(Volunteers volunteers, PersonId who) => volunteers.Find(who) switch
    {
        { } person when Volunteers.Animates(person, volunteers.Promotion) => new TakenBack(person),
        var person => new AlreadySo(person),
    };
}
