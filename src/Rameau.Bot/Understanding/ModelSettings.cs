using Rameau.Bot.Hosting;

namespace Rameau.Bot.Understanding;

/// <summary>Section <c>LanguageModel</c>: whom to ask what a sentence means when the recogniser is not sure. Without an endpoint, nobody.</summary>
public sealed class ModelSettings
{
    private const string Section = "LanguageModel";

    /// <summary>Of an OpenAI-compatible service, e.g. <c>https://models.example/v1</c>.</summary>
    public Uri? Endpoint { get; init; }

    public string? Model { get; init; }

    /// <summary>Some services on one's own machine ask for none.</summary>
    public string? Key { get; init; }

    /// <exception cref="SettingsException">The section is there and not usable.</exception>
    public static ModelSettings? Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<ModelSettings>();

        return settings?.Endpoint is null ? null
            : settings.Problems().ToArray() is { Length: > 0 } problems ? throw new SettingsException(problems)
            : settings;
    }

    private IEnumerable<SettingProblem> Problems()
    {
        if (Endpoint is not { IsAbsoluteUri: true } || (Endpoint.Scheme != Uri.UriSchemeHttps && !Endpoint.IsLoopback))
        {
            yield return new($"{Section}:Endpoint", "what people write may only go over https, or stay on this computer.");
        }

        if (string.IsNullOrWhiteSpace(Model))
        {
            yield return new($"{Section}:Model", "is missing: the name of the model, as the service calls it.");
        }
    }
}
