using System.Data.Common;
using Rameau.Bot.Content;
using Rameau.Bot.Hosting;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.CommandLine;

/// <summary>What may go wrong outside of the program, told without a stack trace.</summary>
internal static class Refusals
{
    public static async Task<int> CatchAsync(Terminal terminal, Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (SettingsException e)
        {
            return terminal.Refuse(e.Problems.Select(problem => problem.ToString()));
        }
        catch (BrokenFilesException e)
        {
            return terminal.Refuse(e.Faults.Select(fault => fault.ToString()));
        }
        catch (NotReadyException e)
        {
            return terminal.Refuse(e.Message);
        }
        catch (NewerDatabaseException e)
        {
            return terminal.Refuse(DatabaseWords.Newer(e));
        }
        catch (DbException e)
        {
            return terminal.Refuse(DatabaseWords.Unreachable(e.Message));
        }
        catch (IOException e)
        {
            return terminal.Refuse(e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
            return terminal.Refuse(e.Message);
        }
    }
}
