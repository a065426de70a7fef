using Veta.Data;

namespace Veta.Network;

/// <summary>What countries passed on of each material in the base year, as the margins of the package hold it: what left a country beyond what its plants made, at most what came in.</summary>
internal sealed class PassedOn
{
    private readonly NetworkData _data;
    private readonly Dictionary<(int Material, string Country), int> _markets = [];
    private readonly List<(int Material, string Country)> _names = [];
    private readonly int[] _leaving;
    private readonly bool[] _entered;
    private readonly double[] _usually;
    private readonly double[][] _growth;

    /// <summary>Reads a network with margins.</summary>
    public PassedOn(NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _data = data;
        _leaving = new int[data.Places.Moves.Count];
        HashSet<int> known = [.. data.Margins.Where(h => h.Row.QuantityPerYear > 0 && h.Move >= 0).Select(h => data.Places.Moves[h.Move].Material)];
        var entered = new HashSet<int>();
        for (int m = 0; m < _leaving.Length; m++)
        {
            (int from, int to) = data.Places.EndsOf(m);
            bool crosses = CountryOf(from) != CountryOf(to) && known.Contains(data.Places.Moves[m].Material);
            _leaving[m] = crosses ? Market(data.Places[from].Material, CountryOf(from)) : -1;
            if (crosses) { entered.Add(Market(data.Places[to].Material, CountryOf(to))); }
        }

        _entered = [.. Enumerable.Range(0, _names.Count).Select(entered.Contains)];
        double[] left = new double[_names.Count], came = new double[_names.Count], made = new double[_names.Count];
        _growth = [.. _names.Select(_ => new double[data.Horizon.Count])];
        var growth = new MarginGrowth(data, data.Margins);
        foreach (HeldMargin held in data.Margins.Where(h => h.Row.QuantityPerYear > 0))
        {
            if (held.Move < 0)
            {
                foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[held.Facility]].Where(r => r.Quantity > 0))
                {
                    if (Find(material, data.FacilityRegion[held.Facility]) is >= 0 and var market) { made[market] += quantity * held.Row.QuantityPerYear; }
                }
            }
            else if (_leaving[held.Move] is >= 0 and var from)
            {
                int to = data.Places.EndsOf(held.Move).To;
                left[from] += held.Row.QuantityPerYear;
                came[Market(data.Places[to].Material, CountryOf(to))] += held.Row.QuantityPerYear;
                for (int t = 0; t < data.Horizon.Count; t++) { _growth[from][t] += held.Row.QuantityPerYear * growth.Of(to, t); }
            }
        }

        for (int market = 0; market < _names.Count; market++)
        {
            for (int t = 0; t < data.Horizon.Count; t++) { _growth[market][t] = left[market] > 0 ? _growth[market][t] / left[market] : 1; }
        }

        _usually = [.. Enumerable.Range(0, _names.Count).Select(k => Math.Min(came[k], Math.Max(0, left[k] - made[k])))];
    }

    /// <summary>Number of materials in countries between which they move.</summary>
    public int Count => _names.Count;

    /// <summary>Position of a material in the country of a region; −1 where none of it crosses its border.</summary>
    public int Find(int material, int region) => _markets.TryGetValue((material, _data.Geography.CountryId(region)), out int market) ? market : -1;

    /// <summary>Position of the material and country that a move leaves for another country; −1 for one within a country.</summary>
    public int Leaving(int move) => _leaving[move];

    /// <summary>Whether goods of others can come in at all.</summary>
    public bool IsTransit(int market) => _entered[market];

    /// <summary>What may be passed on in a period, units a year.</summary>
    public double Usually(int market, int period) => _usually[market] * _growth[market][period];

    /// <summary>Material and country, for names.</summary>
    public string NameOf(int market) => $"{_data.Materials[_names[market].Material]},{_names[market].Country}";

    private int Market(int material, string country)
    {
        if (_markets.TryGetValue((material, country), out int market)) { return market; }
        _names.Add((material, country));
        return _markets[(material, country)] = _names.Count - 1;
    }

    private string CountryOf(int place) => _data.Geography.CountryId(_data.Places[place].Region);
}
