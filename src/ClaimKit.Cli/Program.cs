using ClaimKit.Cli;

return await CommandLineApp.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
