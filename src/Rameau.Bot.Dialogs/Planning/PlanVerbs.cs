using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>The verbs of planning, each with who may use it.</summary>
public static class PlanVerbs
{
    public static IEnumerable<CardVerb> Of(PlanFormDialog form, PlanChangeDialog change) =>
    [
        CardVerb.Of(PlanForm.Verb, Power.Animator, PlanJson.Default.PlanForm, form),
        CardVerb.Of(PlanLook.Verb, Power.Animator, PlanJson.Default.PlanLook, change),
        CardVerb.Of(PlanApply.Verb, Power.Animator, PlanJson.Default.PlanApply, change),
    ];
}
