using System.Globalization;
using ClaimKit.Entities;

namespace ClaimKit.Training.Ner;

/// <summary>Counts names that are found with exactly the right span, by kind.</summary>
internal sealed class SpanCounts
{
    private readonly int[] right = new int[NameCount];
    private readonly int[] found = new int[NameCount];
    private readonly int[] gold = new int[NameCount];

    private const int NameCount = (int)EntityKind.Other + 1;

    public void AddFound(EntityKind kind, bool isRight)
    {
        found[(int)kind]++;
        right[(int)kind] += isRight ? 1 : 0;
    }

    public void AddGold(EntityKind kind) => gold[(int)kind]++;

    public static SpanCounts Sum(IEnumerable<SpanCounts> parts)
    {
        var sum = new SpanCounts();
        foreach (SpanCounts part in parts)
        {
            for (int k = 0; k < NameCount; k++)
            {
                sum.right[k] += part.right[k];
                sum.found[k] += part.found[k];
                sum.gold[k] += part.gold[k];
            }
        }

        return sum;
    }

    public void Write(TextWriter output, string title)
    {
        output.WriteLine(title);
        foreach (EntityKind kind in TagKinds.All.Where(k => gold[(int)k] > 0))
        {
            int k = (int)kind;
            double precision = found[k] == 0 ? 1 : (double)right[k] / found[k];
            double recall = (double)right[k] / gold[k];
            double f1 = found[k] + gold[k] == 0 ? 1 : 2.0 * right[k] / (found[k] + gold[k]);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-10} F1 {f1:F3}  P {precision:F3}  R {recall:F3}  (right {right[k]}, found {found[k]}, gold {gold[k]})"));
        }
    }
}
