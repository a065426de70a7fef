using Veta.Data;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>Reads what levies at borders do to the two stages behind them.</summary>
internal sealed class ProtectionReader
{
    private const int Stages = 2;

    private readonly NetworkData _data;

    private ProtectionReader(NetworkData data) => _data = data;

    /// <summary>The rows of the levies that a plan lets act.</summary>
    /// <param name="data">The figures with the wedges that the plan reckons with.</param>
    public static IReadOnlyList<ProtectionRow> Of(NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var reader = new ProtectionReader(data);
        return [.. data.Policy.Effects.OfType<LevyEffect>().GroupBy(l => (l.Lever.Id, Country: reader.CountryOf(l))).SelectMany(g => reader.Rows([.. g], g.Key.Id, g.Key.Country))];
    }

    private IEnumerable<ProtectionRow> Rows(LevyEffect[] levies, LeverId lever, int country)
    {
        int period = Enumerable.Range(0, _data.Horizon.Count).FirstOrDefault(t => levies.Any(l => Levied(l, t) > 0), -1);
        if (period < 0) { yield break; }
        Dictionary<int, double> levied = levies.GroupBy(l => _data.Places.Moves[l.Move].Material).ToDictionary(g => g.Key, g => g.Max(l => Levied(l, period)));
        var added = new Dictionary<int, double>(levied);
        var seen = new HashSet<int>();
        for (int behind = 1; behind <= Stages; behind++)
        {
            var next = new Dictionary<int, double>();
            foreach ((int process, int facility) in Using(added, country).Where(p => seen.Add(p.Process)).ToArray())
            {
                ProtectionRow row = Row(lever, country, process, facility, behind, period, levied, added);
                int made = _data.Materials.Of(_data.Package.Processes[process].Material);
                if (!levied.ContainsKey(made)) { next[made] = Math.Max(next.GetValueOrDefault(made), row.OnInputsUsdPerUnit); }
                yield return row;
            }

            foreach ((int material, double usd) in next) { added.TryAdd(material, usd); }
        }
    }

    /// <summary>Processes in a country that use a material that has become dearer, each with a plant that stands or may be built.</summary>
    private IEnumerable<(int Process, int Facility)> Using(Dictionary<int, double> added, int country) =>
        Enumerable.Range(0, _data.Facilities.Count).Where(f => _data.Geography.CountryOf(_data.FacilityRegion[f]) == country && _data.Recipes[_data.FacilityProcess[f]].Any(r => r.Quantity < 0 && added.ContainsKey(r.Material)))
            .GroupBy(f => _data.FacilityProcess[f]).Select(g => (g.Key, g.First()));

    private ProtectionRow Row(LeverId lever, int country, int process, int facility, int behind, int period, Dictionary<int, double> levied, Dictionary<int, double> added)
    {
        int made = _data.Materials.Of(_data.Package.Processes[process].Material);
        double units = _data.Recipes[process].Where(r => r.Material == made).Sum(r => r.Quantity), output = levied.GetValueOrDefault(made);
        double inputs = -_data.Recipes[process].Where(r => r.Quantity < 0).Sum(r => r.Quantity * added.GetValueOrDefault(r.Material)) / units, own = OwnCost(facility, period) / units;
        return new ProtectionRow
        {
            Lever = lever, Country = new RegionId(_data.Geography.CountryId(country)), Process = _data.Processes[process], StagesBehind = behind, Year = _data.Horizon.FirstYear(period),
            OnOutputUsdPerUnit = output, OnInputsUsdPerUnit = inputs, OwnCostUsdPerUnit = own, Rate = own > 0 ? (output - inputs) / own : null,
        };
    }

    /// <summary>What a plant spends itself on a unit of activity, inputs apart: running, standing, and capital at the social rate.</summary>
    private double OwnCost(int facility, int period)
    {
        Facility row = _data.Package.Facilities[facility];
        double capital = row.BuildRule == BuildRule.None || row.LifeYears is not > 0 ? 0 : _data.Capex(facility, _data.Horizon.FirstYear(period)) * _data.VintageOf(facility, period).Payment(_data.Horizon.Rate, row.LifeYears.Value);
        return _data.VariableCost(facility, period) + row.FixedCostUsdPerUnitYear + capital;
    }

    private int CountryOf(LevyEffect levy) => _data.Geography.CountryOf(_data.Places[_data.Places.EndsOf(levy.Move).To].Region);

    private double Levied(LevyEffect levy, int period) => FloorsInForce.Open(levy.Lever, _data.Horizon, period) <= 0 ? 0 : levy.Fixed ?? _data.Wedges[WedgeReader.KeyOf(_data, levy, period)];
}
