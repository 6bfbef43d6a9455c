using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary>What is said of the database itself.</summary>
internal static class DatabaseWords
{
    public static string Absent(string file) =>
        $"Pas de base de données : {file} n’existe pas. « serve » ou « promotion create » la créent ; sinon corrigez Storage:ConnectionString.";

    public static string Pending(IReadOnlyList<Migration> pending) =>
        $"La base attend {pending.Count} migration(s) : {string.Join(", ", pending.Select(migration => migration.Name))}. « serve » ou « promotion create » les appliquent.";

    public static string Newer(NewerDatabaseException e) =>
        $"La base vient d’une version plus récente du programme : migration {e.Found}. Lancez cette version, ou restaurez une sauvegarde plus ancienne.";

    public static string Unreachable(string why) => $"La base de données ne répond pas : {why}";
}
