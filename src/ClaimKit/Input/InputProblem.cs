using System.Globalization;

namespace ClaimKit.Input;

/// <summary>Something in the input that could not be read as it stands. The readers report it and go on with the rest.</summary>
/// <param name="File">The name of the input, as it was given to the reader.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong there and what was done about it: one sentence for a person.</param>
public sealed record InputProblem(string File, long Line, string Message)
{
    /// <summary><c>file:line: message</c>, the form that editors and terminals turn into a link.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
