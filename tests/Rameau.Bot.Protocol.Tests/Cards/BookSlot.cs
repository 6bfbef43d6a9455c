using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.Protocol.Tests.Cards;

/// <summary>What a button of the sample cards sends back.</summary>
internal sealed record BookSlot(string Slot, int Revision);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BookSlot))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class SampleJson : JsonSerializerContext;
