using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Cards;

/// <summary>The colours that a chart takes in turn for whatever names none.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChartColorSet>))]
public enum ChartColorSet
{
    [JsonStringEnumMemberName("categorical")] Categorical,
    [JsonStringEnumMemberName("sequential")] Sequential,
    [JsonStringEnumMemberName("sequentialred")] SequentialRed,
    [JsonStringEnumMemberName("sequentialgreen")] SequentialGreen,
    [JsonStringEnumMemberName("sequentialyellow")] SequentialYellow,
    [JsonStringEnumMemberName("diverging")] Diverging,
}

/// <summary>One colour of a chart, which follows the reader's theme.</summary>
[JsonConverter(typeof(CamelCase<ChartColor>))]
public enum ChartColor
{
    Good, Warning, Attention, Neutral,

    CategoricalRed, CategoricalPurple, CategoricalLavender, CategoricalBlue, CategoricalLightBlue,
    CategoricalTeal, CategoricalGreen, CategoricalLime, CategoricalMarigold,

    Sequential1, Sequential2, Sequential3, Sequential4, Sequential5, Sequential6, Sequential7, Sequential8,

    SequentialRed1, SequentialRed2, SequentialRed3, SequentialRed4,
    SequentialRed5, SequentialRed6, SequentialRed7, SequentialRed8,

    SequentialGreen1, SequentialGreen2, SequentialGreen3, SequentialGreen4,
    SequentialGreen5, SequentialGreen6, SequentialGreen7, SequentialGreen8,

    SequentialYellow1, SequentialYellow2, SequentialYellow3, SequentialYellow4,
    SequentialYellow5, SequentialYellow6, SequentialYellow7, SequentialYellow8,

    DivergingBlue, DivergingLightBlue, DivergingCyan, DivergingTeal, DivergingYellow,
    DivergingPeach, DivergingLightRed, DivergingRed, DivergingMaroon, DivergingGray,
}
