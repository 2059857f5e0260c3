using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>From the words that stand behind a number to units. Symbols that differ only by case (mW and MW) are told apart by it.</summary>
internal static class UnitTable
{
    private static readonly WordTable<Entry> Table = Build();

    /// <summary>The unit that <paramref name="word"/> names, or null.</summary>
    public static Unit? Find(ReadOnlySpan<char> word, uint hash)
    {
        if (!Table.TryGet(word, hash, out Entry first))
        {
            return null;
        }

        for (Entry? entry = first; entry is not null; entry = entry.Next)
        {
            if (entry.Exact is null || word.SequenceEqual(entry.Exact))
            {
                return entry.Unit;
            }
        }

        return null;
    }

    /// <summary>The unit of a rate whose short form is known: no string and no unit is made for it.</summary>
    public static Unit Rate(string name) => Find(name, TokenHash.Of(name)) ?? Unit.None;

    private static WordTable<Entry> Build()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        AddProportions(entries);
        AddScales(entries);
        AddMeasures(entries);
        AddRates(entries);
        AddCounts(entries);
        return new WordTable<Entry>(entries);
    }

    private static void AddProportions(Dictionary<string, Entry> entries)
    {
        Add(entries, Unit.Percent, "percent percents pct percentage per-cent");
        Add(entries, Unit.Points, "points point pts pt pp pps p.p p.p. percentage-point percentage-points percent-point percent-points ppts ppt ppoints");
        Add(entries, Unit.Times, "times fold folds");
        Add(entries, Unit.Magnitude, "order-of-magnitude orders-of-magnitude oom");
        AddExact(entries, Unit.Times, "x");
        Add(entries, Unit.Dollar, "usd dollar dollars");
        Add(entries, Unit.Euro, "eur euro euros");
        Add(entries, Unit.Pound, "gbp");
        Add(entries, new Unit("cents", UnitKind.Currency), "cents cent");
    }

    private static void AddScales(Dictionary<string, Entry> entries)
    {
        Add(entries, Scale(2), "hundred");
        Add(entries, Scale(3), "k thousand");
        AddExact(entries, Scale(6), "M Mn mn");
        Add(entries, Scale(6), "million millions mio");
        Add(entries, Scale(9), "b bn billion billions");
        AddExact(entries, Scale(12), "T");
        Add(entries, Scale(12), "trillion trillions");
    }

    private static Unit Scale(int power) => new(Units.None, UnitKind.Scale, power);

    private static void AddMeasures(Dictionary<string, Entry> entries)
    {
        ExactMeasure(entries, "s", "s");
        Measure(entries, "s", "sec secs second seconds");
        Measure(entries, "ms", "ms msec msecs millisecond milliseconds");
        Measure(entries, "μs", "us μs usec microsecond microseconds");
        Measure(entries, "ns", "ns nanosecond nanoseconds");
        Measure(entries, "min", "min mins minute minutes");
        ExactMeasure(entries, "h", "h");
        Measure(entries, "h", "hr hrs hour hours");
        Measure(entries, "days", "day days");
        Measure(entries, "weeks", "week weeks");
        Measure(entries, "months", "month months");
        Measure(entries, "years", "year years yr yrs");
        Measure(entries, "KB", "kb kib kilobyte kilobytes");
        Measure(entries, "MB", "mb mib mbs megabyte megabytes");
        Measure(entries, "GB", "gb gib gbs gigabyte gigabytes");
        Measure(entries, "TB", "tb tib terabyte terabytes");
        Measure(entries, "PB", "pb petabyte petabytes");
        Measure(entries, "bits", "bit bits");
        Measure(entries, "bytes", "byte bytes");
        Measure(entries, "bpp", "bpp");
        Measure(entries, "dB", "db decibel decibels");
        Measure(entries, "Hz", "hz hertz");
        Measure(entries, "kHz", "khz kilohertz");
        Measure(entries, "MHz", "mhz megahertz");
        Measure(entries, "GHz", "ghz gigahertz");
        ExactMeasure(entries, "W", "W");
        Measure(entries, "W", "watt watts");
        ExactMeasure(entries, "mW", "mW");
        ExactMeasure(entries, "MW", "MW");
        Measure(entries, "mW", "milliwatt milliwatts");
        Measure(entries, "kW", "kw kilowatt kilowatts");
        Measure(entries, "kWh", "kwh kilowatt-hours");
        Measure(entries, "MWh", "mwh");
        Measure(entries, "GWh", "gwh");
        Measure(entries, "Wh", "wh");
        ExactMeasure(entries, "J", "J");
        Measure(entries, "J", "joule joules");
        ExactMeasure(entries, "mJ", "mJ");
        ExactMeasure(entries, "MJ", "MJ");
        Measure(entries, "kJ", "kj");
        ExactMeasure(entries, "V", "V");
        Measure(entries, "V", "volt volts");
        Measure(entries, "eV", "ev");
        Measure(entries, "meV", "mev");
        Measure(entries, "Pa", "pa");
        ExactMeasure(entries, "GPa", "GPa");
        ExactMeasure(entries, "MPa", "MPa");
        Measure(entries, "K", "kelvin kelvins");
        ExactMeasure(entries, "m", "m");
        Measure(entries, "m", "meter meters metre metres");
        Measure(entries, "cm", "cm centimeter centimeters centimetre centimetres");
        Measure(entries, "mm", "mm millimeter millimeters millimetre millimetres");
        Measure(entries, "km", "km kilometer kilometers kilometre kilometres");
        Measure(entries, "miles", "mile miles");
        Measure(entries, "nm", "nm nanometer nanometers");
        Measure(entries, "μm", "μm um micron microns micrometers");
        Measure(entries, "mm2", "mm2 mm^2 mm²");
        Measure(entries, "m2", "m2 m^2 m² m$^2$");
        Measure(entries, "km2", "km2 km^2 km²");
        ExactMeasure(entries, "g", "g");
        Measure(entries, "g", "gram grams");
        Measure(entries, "kg", "kg kilogram kilograms");
        Measure(entries, "mg", "mg milligram milligrams");
        Measure(entries, "deg", "deg degree degrees");
        Measure(entries, "px", "px pixel pixels");
        Measure(entries, "HU", "hu");
        Measure(entries, "bpm", "bpm");
        Measure(entries, "FLOPs", "flops flop");
        Measure(entries, "MFLOPs", "mflops mflop");
        Measure(entries, "GFLOPs", "gflops gflop gmacs gmac");
        Measure(entries, "TFLOPs", "tflops tflop tmacs");
        Measure(entries, "PFLOPs", "pflops pflop petaflops");
        Measure(entries, "TOPS", "tops");
        Measure(entries, "GOPS", "gops");
        Measure(entries, "Elo", "elo");
        Add(entries, new Unit("GPU·h", UnitKind.Measure), "gpu-hours gpu-hour gpuh a100-hours h100-hours tpu-hours");
        Add(entries, new Unit("GPU·d", UnitKind.Measure), "gpu-days gpu-day a100-days");
        Add(entries, new Unit("GPU", UnitKind.Device), "gpu tpu cpu a100 h100 h800 v100 core node");
    }

    private static void AddRates(Dictionary<string, Entry> entries)
    {
        Measure(entries, "FPS", "fps frames/s frame/s frames/sec");
        Measure(entries, "tokens/s", "tokens/s token/s tokens/sec token/sec tok/s tokens/second tps");
        Measure(entries, "samples/s", "samples/s sample/s samples/sec");
        Measure(entries, "img/s", "img/s imgs/s images/s images/sec");
        Measure(entries, "it/s", "it/s iter/s its/s iterations/s");
        Measure(entries, "steps/s", "steps/s step/s");
        Measure(entries, "words/s", "words/s");
        Measure(entries, "QPS", "qps queries/s queries/sec");
        Measure(entries, "req/s", "req/s requests/s rps");
        Measure(entries, "GB/s", "gb/s gbps");
        Measure(entries, "MB/s", "mb/s");
        Measure(entries, "Mbps", "mbps");
        Measure(entries, "kbps", "kbps kbit/s");
        Measure(entries, "bps", "bps bit/s");
        Measure(entries, "TFLOP/s", "tflop/s tflops/s");
        Measure(entries, "m/s", "m/s");
        Measure(entries, "km/h", "km/h kph");
    }

    private static void AddCounts(Dictionary<string, Entry> entries)
    {
        Count(entries, "tokens", "token tokens tok", "tokens/s");
        Count(entries, "params", "param params parameter parameters");
        Count(entries, "frames", "frame frames", "FPS");
        Count(entries, "samples", "sample samples", "samples/s");
        Count(entries, "images", "image images", "img/s");
        Count(entries, "queries", "query queries", "QPS");
        Count(entries, "requests", "request requests", "req/s");
        Count(entries, "steps", "step steps", "steps/s");
        Count(entries, "iterations", "iteration iterations iters", "it/s");
        Count(entries, "epochs", "epoch epochs");
        Count(entries, "turns", "turn turns");
        Count(entries, "words", "words", "words/s");
        Count(entries, "layers", "layer layers");
        Count(entries, "nodes", "nodes");
        Count(entries, "trials", "trials");
        Count(entries, "facts", "facts");
        Count(entries, "observations", "observations");
        Count(entries, "problems", "problems");
        Count(entries, "videos", "videos");
    }

    private static void Measure(Dictionary<string, Entry> entries, string name, string words) => Add(entries, new Unit(name, UnitKind.Measure), words);

    private static void ExactMeasure(Dictionary<string, Entry> entries, string name, string words) => AddExact(entries, new Unit(name, UnitKind.Measure), words);

    private static void Count(Dictionary<string, Entry> entries, string name, string words, string? perSecond = null) =>
        Add(entries, new Unit(name, UnitKind.Count, 0, perSecond), words);

    private static void Add(Dictionary<string, Entry> entries, Unit unit, string words)
    {
        foreach (string word in words.Split(' '))
        {
            Link(entries, word, new Entry(unit, null));
        }
    }

    private static void AddExact(Dictionary<string, Entry> entries, Unit unit, string words)
    {
        foreach (string word in words.Split(' '))
        {
            Link(entries, word, new Entry(unit, word));
        }
    }

    /// <summary>Exact spellings stand before the entry that takes any case.</summary>
    private static void Link(Dictionary<string, Entry> entries, string word, Entry entry)
    {
        if (!entries.TryGetValue(word, out Entry? present))
        {
            entries.Add(word, entry);
        }
        else if (entry.Exact is not null)
        {
            entries[word] = entry with { Next = present };
        }
        else
        {
            Entry last = present;
            while (last.Next is not null)
            {
                last = last.Next;
            }

            last.Next = entry;
        }
    }

    private sealed record Entry(Unit Unit, string? Exact)
    {
        public Entry? Next { get; set; }
    }
}
