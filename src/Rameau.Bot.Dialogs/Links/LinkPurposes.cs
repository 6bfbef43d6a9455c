using NodaTime;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>What people outside Teams can do by an address of their own. Addresses live in mail, so no name is ever changed.</summary>
public static class LinkPurposes
{
    /// <summary>To come to a step or not. About <see cref="ArgumentOf"/>.</summary>
    public static readonly LinkPurpose Rsvp = new("steps/rsvp", Duration.FromDays(60));

    /// <summary>Who sees what of oneself. About nothing further.</summary>
    public static readonly LinkPurpose Consent = new("privacy/consent", Duration.FromDays(30));

    /// <summary>To answer a request to be introduced, and to read what came of it. About its id.</summary>
    public static readonly LinkPurpose Introduction = new("introductions/answer", Duration.FromDays(28));

    public static string ArgumentOf(PromotionId promotion, StepId step) => $"{promotion}/{step}";

    /// <summary>What <see cref="ArgumentOf"/> named; null for anything else.</summary>
    public static (PromotionId Promotion, StepId Step)? StepOf(string argument) => argument.Split('/') is [var promotion, var step] ? (new(promotion), new(step)) : null;
}
