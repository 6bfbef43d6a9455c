namespace Rameau.Bot.Hosting;

/// <summary>
/// The clock of the machine, for limits and patience. Everything else asks the registered <see cref="TimeProvider"/>, which in
/// the local room is a clock that people move.
/// </summary>
public sealed record RealTime(TimeProvider Provider);
