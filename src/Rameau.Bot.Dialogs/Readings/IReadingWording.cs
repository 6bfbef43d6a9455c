namespace Rameau.Bot.Dialogs.Readings;

/// <summary>What is said of what one keeps to read later.</summary>
public interface IReadingWording
{
    string Title { get; }

    /// <summary>How something gets onto the list, for whom it is empty.</summary>
    string None { get; }
    string KeepButton { get; }
    string Kept { get; }
    string ReadButton { get; }
    string StayButton { get; }
    string MoreButton { get; }

    /// <summary>« Lu : « Boîte à outils ». »</summary>
    string Read(string title);
    string BackAgain { get; }
    string Stays { get; }

    /// <summary>What « annuler » takes back.</summary>
    string WhatKept(string title);
    string WhatRead(string title);

    /// <summary>« Gardé il y a 7 jours »</summary>
    string KeptOn(string day);

    /// <summary>Of an entry that left the catalogue.</summary>
    string Gone { get; }
    string ReminderTitle { get; }

    /// <summary>What « demander à quelqu'un » asks about an entry.</summary>
    string Wish(string title);
}
