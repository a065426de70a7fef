using System.Globalization;

namespace Veta.Analyses;

/// <summary>One option of an analysis: declared once, for command line, requests and documentation.</summary>
/// <param name="Name">Name without dashes.</param>
/// <param name="Type">What its text holds.</param>
/// <param name="Help">Key of the sentence that explains it.</param>
public sealed record OptionCard(string Name, OptionType Type, string Help)
{
    /// <summary>How a value is written, such as <c>YYYY-MM</c>; blank for a flag.</summary>
    public string Form { get; init; } = "";

    /// <summary>Text that is taken when it is not given; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>Text that is taken when it is not given and only the page is wanted; null for <see cref="Default"/>.</summary>
    public string? WhenOnlyPage { get; init; }

    /// <summary>Unit of a number; blank for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Smallest number allowed; minus infinity for no limit.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>Whether <see cref="Least"/> itself is refused; default false.</summary>
    public bool Above { get; init; }

    /// <summary>Largest number allowed; infinity for no limit.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>Words allowed; empty unless <see cref="Type"/> is a word.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it may be given several times; default false.</summary>
    public bool Several { get; init; }

    /// <summary>Whether several texts may follow one name; default false.</summary>
    public bool SeveralAtOnce { get; init; }

    /// <summary>Whether its text names the folder of a run, or may; default false.</summary>
    public bool NamesRun { get; init; }

    /// <summary>Whether its text names a file, such as one of the package; default false.</summary>
    public bool NamesFile { get; init; }

    /// <summary>Whether the command line keeps it to itself; default false.</summary>
    public bool Hidden { get; init; }

    /// <summary>What is wrong with a text for this option, with what is right; null when nothing is.</summary>
    public Remark? Fault(string text)
    {
        if (string.IsNullOrWhiteSpace(text) && Type != OptionType.Document) { return new Remark("BlankValue", Shown); }
        return Type switch
        {
            OptionType.Flag when text is not ("true" or "false") => new Remark("UnknownWord", Shown, "true, false", text),
            OptionType.Word when !Words.Contains(text) => new Remark("UnknownWord", Shown, string.Join(", ", Words), text),
            OptionType.Whole when !IsAllowed(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint) || !IsWhole(text) => Range("WholeRange", text),
            OptionType.Number when !IsAllowed(text, NumberStyles.Float) => Range("NumberRange", text),
            _ => null,
        };
    }

    /// <summary>The name with its dashes, as messages show it.</summary>
    public string Shown => "--" + Name;

    private Remark Range(string key, string text) => (double.IsFinite(Least), double.IsFinite(Most)) switch
    {
        (true, true) when !Above => new Remark(key, Shown, Number(Least), Number(Most), text),
        (true, _) when Above && Least == 0 => new Remark("PositiveNumber", Shown, text),
        _ => new Remark(Type == OptionType.Whole ? "AnyWhole" : "AnyNumber", Shown, text),
    };

    private bool IsAllowed(string text, NumberStyles styles) =>
        double.TryParse(text, styles, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) && (Above ? value > Least : value >= Least) && value <= Most;

    private static bool IsWhole(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is double value && value == Math.Floor(value);

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
