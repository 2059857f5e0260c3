using ClaimKit.Training;

return TrainingCommands.Run(args, Console.Out, Console.Error);
