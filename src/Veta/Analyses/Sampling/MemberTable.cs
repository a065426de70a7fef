using Veta.Analyses.Runs;
using Veta.Ensembles.Statistics;

namespace Veta.Analyses.Sampling;

/// <summary>The rows of all members, laid out by case and measure.</summary>
internal sealed class MemberTable
{
    private readonly int _members;
    private readonly ILookup<string, MemberRow> _states;
    private readonly Dictionary<(string Policy, string Name, string About), double?[]> _measures = [];
    private readonly Dictionary<(string Name, string About), string> _units = [];
    private readonly List<(string Policy, string Name, string About)> _order = [];
    private readonly HashSet<(string Policy, string Name, string About)> _series = [];
    private readonly IReadOnlyList<MemberRow> _rows;

    /// <summary>Lays out rows.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="rows">The rows of all its blocks.</param>
    public MemberTable(Ensemble ensemble, IReadOnlyList<MemberRow> rows)
    {
        (_members, _rows) = (ensemble.Members, rows);
        _states = rows.Where(r => r.Kind == MemberRowKind.State).ToLookup(r => r.Policy);
        foreach (MemberRow row in rows.Where(r => r.Kind is MemberRowKind.Measure or MemberRowKind.Series))
        {
            var key = (row.Policy, row.Name, row.About);
            if (!_measures.TryGetValue(key, out double?[]? values))
            {
                _measures[key] = values = new double?[_members];
                _order.Add(key);
                if (row.Kind == MemberRowKind.Series) { _series.Add(key); }
            }

            values[row.Member] = row.Value;
            _units[(row.Name, row.About)] = row.Unit;
        }
    }

    /// <summary>The measures of all cases: by case, then as members tell them first.</summary>
    public IEnumerable<(string Policy, string Name, string About, string Unit, Outcomes Values)> Measures(IEnumerable<string> scenarios) => Laid(scenarios, false);

    /// <summary>The series of all cases: by case and series, then by year or month.</summary>
    public IEnumerable<(string Policy, string Name, string Period, string Unit, Outcomes Values)> Series(IEnumerable<string> scenarios) => Laid(scenarios, true);

    /// <summary>The states of a case, by member.</summary>
    public IEnumerable<MemberRow> States(string scenario) => _states[scenario];

    /// <summary>Decisions with, by case, the size in each member that takes some of it.</summary>
    public IEnumerable<IGrouping<(string Name, string About), MemberRow>> Decisions() => _rows.Where(r => r.Kind == MemberRowKind.Decision).GroupBy(r => (r.Name, r.About));

    /// <summary>Whether each member asked in a case has an answer: true, or null for none.</summary>
    public IReadOnlyDictionary<int, bool> Answered(string scenario) => _states[scenario].ToDictionary(r => r.Member, r => r.Status == RowState.Answered);

    private IEnumerable<(string Policy, string Name, string About, string Unit, Outcomes Values)> Laid(IEnumerable<string> scenarios, bool series) =>
        scenarios.SelectMany(s => _order.Where(k => k.Policy == s && _series.Contains(k) == series)).Select(k => (k.Policy, k.Name, k.About, _units[(k.Name, k.About)], new Outcomes(AskedOf(k.Policy, _measures[k]))));

    // Where all scenarios meet all events a case is asked of one member only.
    private IEnumerable<double?> AskedOf(string scenario, double?[] values)
    {
        int[] asked = [.. _states[scenario].Select(s => s.Member)];
        return asked.Length == _members ? values : asked.Select(m => values[m]);
    }
}
