using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>The bot's words about introductions, drawn from where each stands; what is no longer so is not said, and a third reads nothing.</summary>
public sealed class IntroductionMessages(IIntroductions introductions, IntroductionViews views, IPeople people) : IMessage
{
    public IReadOnlyCollection<string> Names => IntroductionRows.Names;

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (context.Reader is not { } reader || Posts.IdOf(context.Key, context.Name) is not { } id
            || await introductions.FindAsync(new(id.Value), ct) is not { } one
            || await views.OfAsync(one, reader, context.Texts, context.Now, ct) is not { } view)
        {
            return null;
        }

        var words = context.Texts.Introductions;

        return (context.Name, one.State, view.IsAsker) switch
        {
            (IntroductionRows.Ask, IntroductionState.Asked, false) => new(IntroductionCard.One(view), words.Title),
            (IntroductionRows.Unreached, IntroductionState.Asked, true) => new(IntroductionCard.One(view, await UnreachedAsync(view, ct)), words.Title),
            (IntroductionRows.Outcome, IntroductionState.Exchanged, _) => new(IntroductionCard.Receipt(view), words.Title),
            (IntroductionRows.Outcome, IntroductionState.Expired, _) or (IntroductionRows.Outcome, IntroductionState.Declined, true) => new(IntroductionCard.One(view), words.Title),
            _ => null,
        };
    }

    private async Task<string> UnreachedAsync(IntroductionView view, CancellationToken ct)
    {
        var staff = await people.StaffAsync(view.Introduction.Promotion, ct);
        var words = view.Texts.Introductions;

        return $"{words.UnreachedTitle(view.Other)}. {words.Unreached(Gate.TeamNames(staff))}";
    }
}
