using ClaimKit.Claims;

namespace ClaimKit;

/// <summary>Reads benchmark claims out of abstracts. What takes it can be given <see cref="ClaimExtractor"/>, one that also counts and logs, or a stand-in.</summary>
/// <remarks>Implementations are thread-safe, and text never makes them throw.</remarks>
public interface IClaimExtractor
{
    /// <summary>The claims of one abstract, in the order of the text.</summary>
    /// <param name="abstractText">The abstract; spans count in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="abstractText"/> is null.</exception>
    IReadOnlyList<Claim> ExtractClaims(string abstractText);

    /// <summary>Everything that is read out of one paper.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> or its abstract is null.</exception>
    ExtractionResult Extract(Paper paper);

    /// <summary>Reads many papers; the results come in the order of the papers.</summary>
    /// <param name="papers">The papers; read as they are needed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="papers"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    IAsyncEnumerable<ExtractionResult> ExtractAsync(IEnumerable<Paper> papers, CancellationToken cancellationToken = default);
}
