using Rameau.Bot.CommandLine;

return await RootCommandLine.RunAsync(args);
