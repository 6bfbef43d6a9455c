using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Introductions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Directory;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>What people let one reader see; nothing greyed out, nothing said of what is not there. Pure.</summary>
internal sealed class ProfileCard(Turn turn, IReadOnlyDictionary<PromotionId, string> promotions)
{
    private const int Page = 5;

    private readonly IDirectoryWording words = turn.Texts.Directory;

    /// <summary>Asks this of the directory, for whoever taps.</summary>
    public static ActionExecute Search(string title, DirectorySearch asked) => ActionExecute.Alone(title, DirectorySearch.Verb, asked, DirectoryJson.Default.DirectorySearch);

    public static AdaptiveCard DrawRefused(string why, IDirectoryWording words) => CardFrame.Of(why, CardFrame.Title(words.Title), CardFrame.Line(why));

    /// <param name="back">What found them among others; null where they were found alone.</param>
    public AdaptiveCard DrawOne(Profile profile, string? back) => CardFrame.Of(
        string.Join(". ", new[] { profile.Name, WorkOf(profile) }.OfType<string>()),
        [
            .. Lines(profile),
            CardFrame.Buttons(
            [
                .. profile.Id == turn.Person?.Id ? (CardAction[])[] : [Introduce(profile)],
                .. back is null ? (CardAction[])[] : [Search(words.BackButton, new(back))],
            ]),
        ]);

    public AdaptiveCard DrawMany(DirectorySearch asked, IReadOnlyList<Profile> found)
    {
        var skip = Math.Clamp(asked.Skip, 0, Math.Max(0, found.Count - 1));
        var rest = found.Count - skip - Page;
        var title = found.Count == 0 ? words.Nobody : words.Found(found.Count);

        return CardFrame.Of(
            title,
            [
                CardFrame.Title(words.Title),
                CardFrame.Line(title),
                found.Count == 0 ? CardFrame.Subtle(words.WhyNobody) : null,
                .. found.Skip(skip).Take(Page).Select(one => Row(one, asked)),
                new InputText("query", words.AskLabel) { Placeholder = words.AskPlaceholder, MaxLength = DirectorySearch.Longest },
                CardFrame.Buttons(
                [
                    ActionExecute.Button(words.SearchButton, DirectorySearch.Verb, new(), DirectoryJson.Default.DirectorySearch) with { Style = ActionStyle.Positive },
                    .. rest > 0 ? (CardAction[])[Search(words.MoreButton(rest), asked with { Skip = skip + Page })] : [],
                ]),
            ]);
    }

    /// <summary>For a chat of which it is not known who reads in it: what all promotions may see, and nothing that asks for a tap.</summary>
    public FoundCard DrawFound(Profile profile) => new(
        CardFrame.Of(profile.Name, [.. Lines(profile), CardFrame.Subtle(words.OpenToAll)]), profile.Name, WorkOf(profile) ?? LivedBy(profile));

    private IEnumerable<CardElement?> Lines(Profile profile) =>
    [
        profile.Photo is { } photo ? new Image(photo.AbsoluteUri, words.PhotoOf(profile.Name)) { Size = ImageSize.Medium, Style = ImageStyle.Person } : null,
        Name(profile, FontSize.Large),
        Plain(WorkOf(profile)),
        Plain(profile.Region),
        Plain(profile.Expertise.Count == 0 ? null : words.Knows(profile.Expertise)),
        Plain(profile.Email is { } email ? words.Email(email) : null),
        Plain(profile.Phone is { } phone ? words.Phone(phone) : null),
        CardFrame.SubtlePlain(LivedBy(profile)),
    ];

    private Container Row(Profile profile, DirectorySearch asked) =>
        new([Name(profile, FontSize.Default), .. new[] { Plain(WorkOf(profile)), CardFrame.SubtlePlain(string.Join(" · ", [.. profile.Region is { } region ? [region] : (string[])[], LivedBy(profile)])) }.OfType<CardElement>()])
        {
            Separator = true,
            SelectAction = ActionExecute.Alone(words.OpenButton(profile.Name), DirectoryOpen.Verb, new(profile.Id.Value, asked.Query), DirectoryJson.Default.DirectoryOpen),
        };

    private ActionExecute Introduce(Profile profile) =>
        ActionExecute.Alone(words.IntroduceButton, IntroductionAsk.Verb, new(profile.Id.Value), IntroductionJson.Default.IntroductionAsk);

    private static RichTextBlock Name(Profile profile, FontSize size) =>
        new([new TextRun(profile.Name) { Size = size, Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small };

    private static CardElement? Plain(string? line) => line is { Length: > 0 } ? CardFrame.Plain(line) : null;

    private static string? WorkOf(Profile profile) =>
        string.Join(" · ", new[] { profile.Function, profile.Organisation }.OfType<string>()) is { Length: > 0 } work ? work : null;

    private string LivedBy(Profile profile)
    {
        string[] names = [.. profile.Promotions.Where(promotions.ContainsKey).Select(one => promotions[one])];
        return profile.IsAlumnus ? words.Alumni(names) : string.Join(", ", names);
    }
}
