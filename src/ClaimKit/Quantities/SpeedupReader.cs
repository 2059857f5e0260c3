using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>A bare number beside "speedup" or "faster" counts times: "speedups of 22.52", "up to 2100 inference speedup", "50 faster than" where a sign was lost.</summary>
internal static class SpeedupReader
{
    private const int MostWordsBetween = 1;

    public static bool Counts(TokenWindow window, int first, int end)
    {
        int of = first - 1;
        if (window.Cue(of) == Cue.Of && window.Cue(of - 1) == Cue.Speedup)
        {
            return true;
        }

        int at = end;
        if (window.Cue(at) == Cue.Faster || (window.Cue(at) == Cue.Bigger && (window.Kind(at + 1) != TokenKind.Word || window.Cue(at + 1) == Cue.Than)))
        {
            return true;
        }

        for (int i = 0; i < MostWordsBetween && window.Kind(at) == TokenKind.Word && window.Cue(at) == Cue.None; i++)
        {
            at++;
        }

        return window.Cue(at) == Cue.Speedup && window.Word(at)[^1] is not 's';
    }
}
