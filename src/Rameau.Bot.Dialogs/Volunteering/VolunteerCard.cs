using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Volunteering;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>« Qui anime notre communauté ? »: what it is, who offered, and the button to offer or step back. Pure.</summary>
public static class VolunteerCard
{
    /// <param name="nonce">Names the drawing.</param>
    public static AdaptiveCard ForGroup(VolunteerView view, Texts texts, string nonce) =>
        Draw(view, new Viewer.GroupOf(view.Promotion.Id), null, texts, nonce, null);

    /// <param name="word">What has just happened; null when nothing has.</param>
    public static AdaptiveCard ForPerson(VolunteerView view, Person person, Texts texts, string? word = null) =>
        Draw(view, new Viewer.Someone(person), person, texts, $"{view.Now.ToUnixTimeMilliseconds()}", word);

    public static ActionExecute OfferButton(VolunteerView view, Texts texts, string nonce) => (ActionExecute.For(
        VolunteerOffer.Verb, new(view.Promotion.Id.Value, nonce), VolunteerJson.Default.VolunteerOffer) with
    {
        Title = texts.Volunteers.OfferButton,
        Style = ActionStyle.Positive,
    }).OrSubmit();

    private static AdaptiveCard Draw(VolunteerView view, Viewer viewer, Person? reader, Texts texts, string nonce, string? word)
    {
        var wording = texts.Volunteers;
        var isSettled = view.Volunteers.Animating.Count > 0 || view.IsOver;
        var count = wording.Offered(view.Volunteers.Offering.Count);
        var mine = reader is null ? null : view.Of(reader.Id);

        return CardFrame.Of(
            wording.InWords(wording.CallTitle, view.Volunteers.Animating is [var first, ..] ? wording.Animates(Gate.NameOf(first, viewer)) : count),
            [
                CardFrame.Badge(wording.Badge, BadgeStyle.Accent),
                isSettled ? CardFrame.PastTitle(wording.CallTitle) : CardFrame.Title(wording.CallTitle),
                word is null ? null : CardFrame.Line(word),
                .. view.Volunteers.Animating.Select(person => CardFrame.Plain(wording.Animates(Gate.NameOf(person, viewer)))),
                isSettled ? null : CardFrame.Line(wording.WhatItIs),
                isSettled && view.Volunteers.Offering.Count == 0 ? null : CardFrame.State(count),
                Names(view.Volunteers, viewer) is { Length: > 0 } names ? CardFrame.Plain(wording.Thanks(names)) : null,
                mine is null ? null : CardFrame.Mine(wording.YouOffered, CardColor.Good),
                CardFrame.Buttons([.. Buttons(view, reader, mine, texts, nonce)]),
            ]) with { Refresh = Refreshing(view) };
    }

    private static string[] Names(Volunteers volunteers, Viewer viewer) =>
        [.. volunteers.Offering.Select(person => Gate.NameOf(person, viewer)).OfType<string>()];

    private static IEnumerable<CardAction> Buttons(VolunteerView view, Person? reader, Offer? mine, Texts texts, string nonce)
    {
        if (mine is not null)
        {
            yield return ActionExecute.Button(
                texts.Volunteers.WithdrawButton,
                VolunteerWithdraw.Verb,
                new(view.Promotion.Id.Value, mine.At.ToUnixTimeMilliseconds()),
                VolunteerJson.Default.VolunteerWithdraw);
        }
        else if (!view.IsOver && (reader is null ? view.Volunteers.Animating.Count == 0 : MayOffer(reader, view)))
        {
            yield return OfferButton(view, texts, nonce);
        }
    }

    private static bool MayOffer(Person reader, VolunteerView view) =>
        reader.Is(Role.Participant, view.Promotion.Id) && view.Volunteers.Animating.All(person => person.Id != reader.Id);

    private static Refresh? Refreshing(VolunteerView view) => view.UserIds.Count == 0 || view.IsOver
        ? null
        : new(ActionExecute.For(VolunteerLook.Verb, new(view.Promotion.Id.Value), VolunteerJson.Default.VolunteerLook), view.UserIds);
}
