using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>How a promotion is doing; who animates it.</summary>
internal static partial class AnimationSlots
{
    public static IEnumerable<Slot> Status(Reading reading) =>
    [
        .. PeopleSlots.Promotion(reading),
        .. WorkSlots.Named(reading).Any() ? WorkSlots.Named(reading) : AboutStep(reading),
        .. WhenSlots.Days(reading),
    ];

    public static IEnumerable<Slot> Volunteer(Reading reading)
    {
        // « est-ce que je peux animer ? » offers; every other question asks.
        var (action, found) = Withdraw().Match(reading.Line) is { Success: true } withdraw ? ("withdraw", withdraw)
            : !Offers().IsMatch(reading.Line) && Asks().Match(reading.Line) is { Success: true } ask ? ("ask", ask)
            : ("volunteer", null);

        return [reading.Text(SlotName.Action, action, found?.Index ?? 0, found?.Length ?? reading.Line.Length)];
    }

    /// <summary>« combien de coachings » asks about the promotion, not about a step.</summary>
    private static IEnumerable<Slot> AboutStep(Reading reading) =>
        StepSlots.Named(reading).Where(slot => slot.Value.ToString() is not "coaching" and not "travail");

    [GeneratedRegex(@"\b(?:(?:je|j|i) (?:peux|pourrais|veux|voudrais|aimerais|suis|can|could|may|would|ll|m|d)|puis je|can i|could i|may i|je me|ca me|moi)\b(?! (?:savoir|connaitre|know))")]
    private static partial Regex Offers();

    [GeneratedRegex(@"\b(?:(?:ne|n)\b.*\bplus\b|me retire|rends|quitte\w*|arret\w*|demission\w*|step down|stepping down|stop\w*|quit|give up|resign\w*|passer la main|passe la main|(?:laiss|ced)\w* (?:la|ma|mon) (?:main|place|role)|(?:retir|enlev|remov|tak|sors|sort)\w*(?: moi| me| mon nom)|(?:un|une|an) autre animat\w*|another animator|mettre fin|mets fin|i m out|remplace\w*|tablier|plus (?:envie|le temps|la force|possible)|laiss\w* l animation|abandonn\w*|renonc\w*|reprendre l animation|quelqu un d autre|someone else|no longer|any longer|any ?more|don t want|remplac\w*)\b")]
    private static partial Regex Withdraw();

    [GeneratedRegex(@"\b(?:qui (?:est|sera|anime|sont|s occupe|va|fait|nous|pour)|c est qui|who|whose|le nom|comment (?:on|s appelle|se)|il y a|y a|a t on|est ce qu on|est ce qu il|on a|que fait|qu est ce|quel\w*|en quoi|quand|c est quoi|what|when|is there|are there|name of|^(?:is|are|does|do|has|have) |y a t il|on a un|on a une|comment (?:devenir|devient|on devient|faire)|how (?:do|does|can)|avons nous|do we have|a quoi sert|qu est ce que)\b")]
    private static partial Regex Asks();
}
