namespace ClaimKit.Entities;

/// <summary>Descriptions of systems: rivals ("existing training-free methods", "strong baselines") and the paper's own ("our method", "the proposed framework").</summary>
internal static class SystemPhrase
{
    public static void Add(in SentenceScan scan, int start, int head)
    {
        if (scan.OwnerKind(scan.Before(start)) == EntityKind.Model && start == head)
        {
            return;
        }

        int before = scan.Before(start);
        bool own = IsOwn(scan, before, start, head);
        if (!own && start == head && !StandsAlone(scan, before, head))
        {
            return;
        }

        if (!own && ContainsName(scan, start, head))
        {
            return;
        }

        PhrasePass.Replace(scan, new Mention(own && before >= scan.First && scan.Is(before, WordClass.Determiner) ? before : start, head + 1, EntityKind.Model, MentionSource.Pattern, IsThisWork: own));
    }

    private static bool IsOwn(in SentenceScan scan, int before, int start, int head)
    {
        if (!scan.Is(head, WordClass.OwnHead))
        {
            return false;
        }

        if (scan.IsWord(before, "our"))
        {
            return true;
        }

        for (int i = start; i < head; i++)
        {
            if (scan.IsWord(i, "proposed"))
            {
                return true;
            }
        }

        return start == head && scan.IsWord(before, "this");
    }

    /// <summary>"baselines" says enough alone; "models" only as a rival: "outperforms models", "than methods".</summary>
    private static bool StandsAlone(in SentenceScan scan, int before, int head) =>
        scan.IsWord(head, "baseline") || scan.IsWord(head, "baselines") || scan.IsWord(head, "competitors") || scan.IsWord(head, "llms") || scan.Is(before, WordClass.CompareCue);

    /// <summary>"the LLaVA model": the name is the mention.</summary>
    private static bool ContainsName(in SentenceScan scan, int start, int head)
    {
        int last = scan.Before(head);
        if (last < start || scan.OwnerKind(last) != EntityKind.Model || scan.Owner(last).Source < MentionSource.Pattern || scan.Word(head)[^1] == 's' || scan.IsWord(head, "baseline"))
        {
            return false;
        }

        for (int i = start; i < scan.Owner(last).FirstToken; i++)
        {
            if (!scan.Is(i, WordClass.Evaluative))
            {
                return false;
            }
        }

        return true;
    }
}
