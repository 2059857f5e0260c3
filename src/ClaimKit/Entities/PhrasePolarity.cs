namespace ClaimKit.Entities;

/// <summary>Whether less is better of what a phrase names.</summary>
internal static class PhrasePolarity
{
    public static bool? Of(in SentenceScan scan, int start, int head)
    {
        if (scan.IsOwned(head) && scan.Owner(head).LowerIsBetter is bool known)
        {
            return known;
        }

        // "error rate", "failure score": the nearest word that says something.
        for (int i = head; i >= start; i--)
        {
            WordClass word = scan.Class(i);
            if ((word & WordClass.LowerIsBetter) != 0)
            {
                return true;
            }

            if ((word & WordClass.HigherIsBetter) != 0)
            {
                return false;
            }
        }

        return null;
    }
}
