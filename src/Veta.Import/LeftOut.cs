using Veta.Data;

namespace Veta.Import;

/// <summary>Counts what a file holds and no row takes, so that each kind is reported once.</summary>
internal sealed class LeftOut(ImportFile file)
{
    private readonly Dictionary<(Sentence None, Sentence Advice), (int Count, int FirstLine, Func<Said, Sentence> Problem)> _counts = [];

    /// <summary>Counts one record or cell.</summary>
    /// <param name="line">Where it stands.</param>
    /// <param name="problem">What so many of them are and why they are left out.</param>
    /// <param name="advice">What the reader can do.</param>
    public void Add(int line, Func<Said, Sentence> problem, Sentence advice)
    {
        (Sentence None, Sentence Advice) kind = (problem(0), advice);
        (int count, int first, _) = _counts.GetValueOrDefault(kind, (0, line, problem));
        _counts[kind] = (count + 1, first, problem);
    }

    /// <summary>One warning for each kind, in the order of the file.</summary>
    public IEnumerable<Finding> Findings() => _counts.OrderBy(pair => pair.Value.FirstLine).Select(pair => new Finding
    {
        Severity = Severity.Warning,
        Check = "left-out",
        File = file.Name,
        Line = pair.Value.FirstLine,
        Problem = pair.Value.Problem(pair.Value.Count),
        Advice = pair.Key.Advice,
    });
}
