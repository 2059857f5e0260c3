using System.Runtime.InteropServices;
using ClaimKit.Text;
using ClaimKit.Tokens;

namespace ClaimKit.Entities;

/// <summary>The names that may be the own system's, with the evidence for each.</summary>
internal sealed class OwnNameCandidates(TokenizedText text)
{
    /// <summary>So much must speak for a name before it is taken.</summary>
    private const float Enough = 4f;

    /// <summary>More names than this are not kept apart: the own one is among the first.</summary>
    private const int Most = 64;

    private readonly List<Candidate> candidates = [];

    /// <summary>Adds evidence for the name in the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public void Add(int first, int end, float weight, bool isBenchmark = false, int aliasFirst = -1, int aliasEnd = -1)
    {
        if (end <= first)
        {
            return;
        }

        aliasFirst = aliasFirst < aliasEnd ? aliasFirst : -1;
        isBenchmark |= IsBenchmarkName(Words(first, end));
        uint hash = NameSpelling.Hash(Words(first, end));
        foreach (ref Candidate known in CollectionsMarshal.AsSpan(candidates))
        {
            if (known.Hash == hash)
            {
                known.Score += isBenchmark ? 0 : weight;
                known.BenchmarkScore += isBenchmark ? weight : 0;
                if (known.AliasFirst < 0 && aliasFirst >= 0)
                {
                    known.AliasFirst = aliasFirst;
                    known.AliasEnd = aliasEnd;
                }

                return;
            }
        }

        if (candidates.Count < Most)
        {
            candidates.Add(new Candidate { Hash = hash, First = first, End = end, Score = isBenchmark ? 0 : weight, BenchmarkScore = isBenchmark ? weight : 0, AliasFirst = aliasFirst, AliasEnd = aliasEnd });
        }
    }

    /// <summary>Adds to the score of a name that is a candidate already.</summary>
    public void Support(int first, int end, float weight)
    {
        uint hash = NameSpelling.Hash(Words(first, end));
        foreach (ref Candidate known in CollectionsMarshal.AsSpan(candidates))
        {
            if (known.Hash == hash)
            {
                known.Support += weight;
                return;
            }
        }
    }

    /// <summary>Names that say what they are: <c>FooBench</c>, "Foo Benchmark", <c>Foo-230K</c>.</summary>
    private static bool IsBenchmarkName(ReadOnlySpan<char> name) =>
        name.EndsWith("bench", StringComparison.OrdinalIgnoreCase) || EndsWithWord(name, "benchmark") || EndsWithWord(name, "dataset")
        || name.EndsWith("bench-verified", StringComparison.OrdinalIgnoreCase) || name.EndsWith("QA", StringComparison.Ordinal) || (name.Length > 3 && name[^1] == 'K' && Characters.IsDigit(name[^2]));

    private static bool EndsWithWord(ReadOnlySpan<char> name, string word) =>
        name.Length > word.Length && Characters.IsSpace(name[^(word.Length + 1)]) && name.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    public OwnName? Best()
    {
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.Total >= Enough && candidate.Score > candidate.BenchmarkScore && (best < 0 || candidate.Total > candidates[best].Total))
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return null;
        }

        Candidate chosen = candidates[best];
        string? alias = chosen.AliasFirst < 0 ? null : NameOf(chosen.AliasFirst, chosen.AliasEnd);
        return new OwnName(NameOf(chosen.First, chosen.End), alias, new TextSpan(text[chosen.First].Start, text[chosen.End - 1].End));
    }

    public string? BestBenchmark()
    {
        int best = -1;
        for (int i = 0; i < candidates.Count; i++)
        {
            Candidate candidate = candidates[i];
            if (candidate.BenchmarkScore >= Enough && candidate.BenchmarkScore >= candidate.Score && (best < 0 || candidate.BenchmarkScore > candidates[best].BenchmarkScore))
            {
                best = i;
            }
        }

        return best < 0 ? null : NameOf(candidates[best].First, candidates[best].End);
    }

    private string NameOf(int first, int end) => PlainText.NameOf(Words(first, end).ToString());

    private ReadOnlySpan<char> Words(int first, int end) => text.Plain[text[first].Start..text[end - 1].End];

    [StructLayout(LayoutKind.Auto)]
    private struct Candidate
    {
        public uint Hash;
        public int First;
        public int End;
        public float Score;
        public float BenchmarkScore;
        public float Support;
        public int AliasFirst;
        public int AliasEnd;

        public readonly float Total => Score + Math.Min(Score >= 3 ? Support : Support / 2, 3f);
    }
}
