using System.Text;
using System.Text.Json;
using ClaimKit.Output;
using NUnit.Framework;

namespace ClaimKit.Tests.Output;

[TestFixture]
public sealed class ResultWriterTests
{
    private static readonly ExtractionResult[] Two = [SampleResults.Rich, SampleResults.Empty];

    private static string TwoLines => ClaimJson.Serialize(Two[0]) + "\n" + ClaimJson.Serialize(Two[1]) + "\n";

    [Test]
    public void Json_Lines_to_a_stream_are_one_line_a_result_in_UTF8_without_a_mark()
    {
        using var stream = new MemoryStream();
        WriteTwo(new JsonLinesWriter(stream, leaveOpen: true));
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(TwoLines)));
    }

    [Test]
    public void Json_Lines_to_a_text_writer_are_the_same_lines()
    {
        using var text = new StringWriter();
        WriteTwo(new JsonLinesWriter(text, leaveOpen: true));
        Assert.That(text.ToString(), Is.EqualTo(TwoLines));
    }

    [Test]
    public void A_result_that_cannot_be_said_leaves_no_half_line()
    {
        using var stream = new MemoryStream();
        using var writer = new JsonLinesWriter(stream, leaveOpen: true);
        ExtractionResult impossible = SampleResults.Empty with { Claims = [SampleResults.Comparison with { Confidence = double.NaN }] };
        Assert.That(() => writer.Write(impossible), Throws.ArgumentException);
        writer.Write(SampleResults.Empty);
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(ClaimJson.Serialize(SampleResults.Empty) + "\n"));
    }

    [Test]
    public void A_json_array_holds_the_results_in_order()
    {
        using var stream = new MemoryStream();
        WriteTwo(new JsonArrayWriter(stream, leaveOpen: true));
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.That(document.RootElement.EnumerateArray().Select(each => ClaimJson.Deserialize(each.GetRawText())), Is.EqualTo(Two));
    }

    [Test]
    public void A_json_array_of_nothing_is_empty()
    {
        using var stream = new MemoryStream();
        new JsonArrayWriter(stream, leaveOpen: true).Dispose();
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo("[]\n"));
    }

    [Test]
    public void The_output_is_closed_unless_it_was_to_be_left_open([Values] bool leaveOpen)
    {
        using var lines = new MemoryStream();
        using var array = new MemoryStream();
        WriteTwo(new JsonLinesWriter(lines, leaveOpen));
        WriteTwo(new JsonArrayWriter(array, leaveOpen));
        Assert.That(new[] { lines.CanWrite, array.CanWrite }, Is.All.EqualTo(leaveOpen));
    }

    [Test]
    public void A_writer_that_was_disposed_of_writes_no_more()
    {
        IResultWriter[] writers = [new JsonLinesWriter(new MemoryStream()), new JsonArrayWriter(new MemoryStream()), new CsvWriter(new StringWriter())];
        Assert.Multiple(() =>
        {
            foreach (IResultWriter writer in writers)
            {
                writer.Dispose();
                writer.Dispose();
                Assert.That(() => writer.Write(SampleResults.Empty), Throws.InstanceOf<ObjectDisposedException>());
            }
        });
    }

    private static void WriteTwo(IResultWriter writer)
    {
        using (writer)
        {
            foreach (ExtractionResult result in Two)
            {
                writer.Write(result);
            }
        }
    }
}
