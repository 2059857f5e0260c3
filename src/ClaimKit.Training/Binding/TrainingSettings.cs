namespace ClaimKit.Training.Binding;

/// <summary>The few numbers of the training.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">Step size of AdaGrad.</param>
/// <param name="Decay">L2 decay on every step.</param>
/// <param name="Dropout">Share of the features left out of each example in each pass, from 0 to below 1.</param>
/// <param name="MinCount">Examples in which a feature must occur to get a weight.</param>
internal sealed record TrainingSettings(int Epochs = 12, float Rate = 0.03f, float Decay = 0.003f, float Dropout = 0.15f, int MinCount = 2);
