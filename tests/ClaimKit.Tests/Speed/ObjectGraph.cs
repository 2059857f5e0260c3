using System.Reflection;

namespace ClaimKit.Tests.Speed;

/// <summary>Measures how much memory the objects take that a result is made of.</summary>
internal static class ObjectGraph
{
    private static readonly Func<object, object> Copy =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    /// <summary>Bytes of all objects that can be reached from <paramref name="root"/>, each counted once; without constants of the program and the objects of <paramref name="known"/>.</summary>
    public static long SizeOf(object root, params object?[] known)
    {
        var seen = new HashSet<object>(known.OfType<object>(), ReferenceEqualityComparer.Instance);
        long size = 0;
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? item))
        {
            bool constant = item is Type || (item is string text && string.IsInterned(text) is not null) || item is Array { Length: 0 };
            if (constant || !seen.Add(item))
            {
                continue;
            }

            size += SizeOfOne(item);
            Visit(item, open);
        }

        return size;
    }

    private static long SizeOfOne(object item)
    {
        if (item is string text)
        {
            // A header, a length, the characters and a zero behind them, in whole words. The runtime cannot clone strings.
            const int Fixed = 22;
            return (Fixed + (2L * text.Length) + 7) / 8 * 8;
        }

        Copy(item);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Copy(item);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Visit(object item, Stack<object> open)
    {
        if (item is string)
        {
            return;
        }

        if (item is Array array)
        {
            foreach (object? element in array)
            {
                if (element is not null && !element.GetType().IsValueType)
                {
                    open.Push(element);
                }
            }

            return;
        }

        for (Type? type = item.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsValueType && field.GetValue(item) is { } value)
                {
                    open.Push(value);
                }
            }
        }
    }
}
