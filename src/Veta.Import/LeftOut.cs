using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>Counts what a file holds and no row takes, so that each kind is reported once.</summary>
internal sealed class LeftOut(ImportFile file)
{
    private readonly Dictionary<(string What, string NextStep), (int Count, int FirstLine)> _counts = [];

    /// <summary>Counts one record or cell.</summary>
    /// <param name="line">Where it stands.</param>
    /// <param name="what">What it is and why it is left out, to stand after a number, such as <c>cells are blank</c>.</param>
    /// <param name="nextStep">What the reader can do.</param>
    public void Add(int line, string what, string nextStep)
    {
        (int count, int first) = _counts.GetValueOrDefault((what, nextStep), (0, line));
        _counts[(what, nextStep)] = (count + 1, first);
    }

    /// <summary>One warning for each kind, in the order of the file.</summary>
    public IEnumerable<Finding> Findings() => _counts.OrderBy(pair => pair.Value.FirstLine).Select(pair => new Finding
    {
        Severity = Severity.Warning,
        Check = "left-out",
        File = file.Name,
        Line = pair.Value.FirstLine,
        Problem = string.Create(CultureInfo.InvariantCulture, $"{pair.Value.Count} {pair.Key.What}."),
        Advice = pair.Key.NextStep,
    });
}
