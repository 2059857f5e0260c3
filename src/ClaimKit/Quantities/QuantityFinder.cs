using ClaimKit.Text;
using ClaimKit.Tokens;
namespace ClaimKit.Quantities;
internal static class QuantityFinder
{
    internal static void Find(TokenizedText text, int firstToken, int endToken, List<FoundQuantity> into)
    {
        for (int i = firstToken; i < endToken; i++)
        {
            if (text[i].Kind != TokenKind.Number) continue;
            int end = i + 1; string unit = "";
            if (end < endToken && text[end].Kind == TokenKind.Percent) { unit = "percent"; end++; }
            else if (end < endToken && (text[end].Kind == TokenKind.Times || text.WordAt(end) is "times")) { unit = "times"; end++; }
            else if (end < endToken && text.WordAt(end) is "points" or "point") { unit = "points"; end++; }
            double.TryParse(text.WordAt(i).ToString().Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out double v);
            QuantitySign sign = QuantitySign.None; int first = i;
            if (i > firstToken && text[i - 1].Kind is TokenKind.Plus) { sign = QuantitySign.Plus; first--; }
            NumberContext ctx = unit.Length == 0 && v > 1990 && v < 2035 ? NumberContext.Year : NumberContext.None;
            into.Add(new FoundQuantity(new Quantity { Span = new TextSpan(text[first].Start, text[end - 1].End), Value = v, Unit = unit, Sign = sign }, first, end, first, ctx));
            i = end - 1;
        }
    }
}
