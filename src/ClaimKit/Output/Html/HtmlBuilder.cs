using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ClaimKit.Output.Html;

/// <summary>Puts HTML together. Markup comes only from this library's own constants; everything else goes through <see cref="Text(string?)"/> or <see cref="Attribute(string, string?)"/>, which escape.</summary>
internal sealed class HtmlBuilder
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public bool IsEmpty => html.Length == 0;

    /// <summary>Markup of the library's own.</summary>
    public HtmlBuilder Markup(string constant)
    {
        html.Append(constant);
        return this;
    }

    public HtmlBuilder Text(string? text)
    {
        html.Append(Encoder.Encode(text ?? ""));
        return this;
    }

    public HtmlBuilder Text(ReadOnlySpan<char> text) => Text(text.ToString());

    public HtmlBuilder Number(double number)
    {
        html.Append(Math.Round(number, 2).ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>An attribute with a space before it; nothing when the value is null.</summary>
    public HtmlBuilder Attribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        return this;
    }

    public HtmlBuilder Attribute(string name, double value)
    {
        html.Append(' ').Append(name).Append("=\"");
        return Number(value).Markup("\"");
    }

    /// <summary>An element that holds only text; nothing when there is none.</summary>
    public HtmlBuilder Element(string name, string? cssClass, string? text) =>
        string.IsNullOrEmpty(text) ? this : Markup("<" + name).Attribute("class", cssClass).Markup(">").Text(text).Markup("</" + name + ">");

    public override string ToString() => html.ToString();
}
