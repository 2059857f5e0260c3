using ClaimKit.Quantities;
using ClaimKit.Text;
using ClaimKit.Tokens;
using NUnit.Framework;

namespace ClaimKit.Tests.Quantities;

/// <summary>
/// Every spelling of a unit, every word around a number, and phrases that come close to a reading without being one.
/// A line of <c>Readings.approved.txt</c> is <c>phrase => value unit qualifier "words of the qualifier | words of the quantity" context; …</c>.
/// To add phrases, write them there without a reading and approve with <c>CLAIMKIT_APPROVE=1</c>; then read what came out.
/// </summary>
[TestFixture]
internal sealed class ApprovedReadingTests
{
    private const string Arrow = " => ";

    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "ClaimKit.Tests", "Quantities", "Readings.approved.txt");

    [Test]
    public void Phrases_are_read_as_approved()
    {
        Approval.Check(Approved, [.. File.ReadAllLines(Approved).Select(Read)]);
    }

    private static string Read(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return line;
        }

        string phrase = line.Split(Arrow)[0];
        var text = new TokenizedText();
        Tokenizer.Tokenize(phrase, text);
        var found = new List<FoundQuantity>();
        foreach (Sentence sentence in text.Sentences)
        {
            QuantityFinder.Find(text, sentence.FirstToken, sentence.EndToken, found);
        }

        return phrase + Arrow + (found.Count == 0 ? "nothing" : string.Join("; ", found.Select(quantity => Describe(phrase, text, quantity))));
    }

    private static string Describe(string phrase, TokenizedText text, in FoundQuantity found)
    {
        TextSpan span = found.Quantity.Span;
        string limits = found.QualifierToken < found.FirstToken ? phrase[text[found.QualifierToken].Start..text[found.FirstToken - 1].End] + " | " : "";
        string context = found.Context == NumberContext.None ? "" : " " + found.Context;
        return $"{QuantityTable.Describe(found.Quantity)} \"{limits}{span.Of(phrase)}\"{context}";
    }
}
