using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>What is said of who sees which field of a person, to that person.</summary>
public interface IConsentWording
{
    string Title { get; }

    /// <summary>The field as its owner calls it: « Mon courriel ».</summary>
    string Name(Field field);

    /// <summary>« Toutes les promotions »</summary>
    string Name(Audience audience);

    /// <summary>« Mon courriel : toutes les promotions »</summary>
    string SeenBy(string field, string audience);
    string ChosenByField { get; }
    string Proposed { get; }
    string NotChosen { get; }
    string WhatIntroductionMeans { get; }
    string AtOnce { get; }
    string SaveButton { get; }
    string FieldsButton { get; }
    string LevelButton(Consent level);
    string ReceiptsTitle { get; }

    /// <summary>« 31 mars, 9 h : mon courriel, personne → ma promotion »</summary>
    string Receipt(string day, string hour, string field, string before, string after);
}
