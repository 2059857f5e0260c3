namespace ClaimKit.Output;

/// <summary>Writes results one after another, in some format. Disposing of it completes the output: it closes what is open and flushes.</summary>
/// <remarks>Not thread-safe: write from one thread at a time.</remarks>
public interface IResultWriter : IDisposable
{
    /// <summary>Writes one result.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The writer was disposed of.</exception>
    /// <exception cref="IOException">The output cannot be written to.</exception>
    void Write(ExtractionResult result);
}
