using System.Runtime.InteropServices;

namespace ClaimKit.Claims.Clauses;

/// <summary>Finds coordinated lists of quantities and of noun phrases: "26% and 13%", "A, B, and C".</summary>
internal static class ListFinder
{
    public static void Find(List<ClauseUnit> all, List<ListPlace> places, List<int> items)
    {
        ReadOnlySpan<ClauseUnit> units = CollectionsMarshal.AsSpan(all);
        for (int i = 0; i < units.Length; i++)
        {
            places.Add(new ListPlace(0, 1, i));
        }

        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Kind is not (ClauseUnitKind.Quantity or ClauseUnitKind.Phrase) || places[i].Length > 1)
            {
                continue;
            }

            items.Clear();
            items.Add(i);
            for (int next = NextItem(units, i); next >= 0; next = NextItem(units, next))
            {
                items.Add(next);
            }

            for (int k = 0; k < items.Count && items.Count > 1; k++)
            {
                places[items[k]] = new ListPlace(k, items.Count, i);
            }
        }
    }

    /// <summary>The next item of a list after the unit at <paramref name="i"/>, or -1.</summary>
    private static int NextItem(ReadOnlySpan<ClauseUnit> units, int i)
    {
        int j = i + 1;
        while (j < units.Length && units[j].Kind is ClauseUnitKind.Comma or ClauseUnitKind.And && j - i <= 2)
        {
            j++;
        }

        // A single comma before a verb's subject is no list: "On A, B reaches …".
        bool separated = j > i + 1 && j < units.Length && units[j].Kind == units[i].Kind && units[j].Depth == units[i].Depth;
        return separated ? j : -1;
    }
}
