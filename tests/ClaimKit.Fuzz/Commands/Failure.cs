namespace ClaimKit.Fuzz.Commands;

/// <summary>A mutation whose result broke an invariant.</summary>
/// <param name="Program">The mutation.</param>
/// <param name="Cause">What was broken.</param>
internal sealed record Failure(byte[] Program, string Cause);
