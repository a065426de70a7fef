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

        // From the rows themselves: a program of one later year does not know lanes that have closed since.
        Dictionary<LaneId, Lane> lanes = data.Package.Lanes.ToDictionary(l => l.Id);
        foreach (Margin row in data.Package.Margins.Where(m => m.QuantityPerYear > 0))
        {
            int material = data.Materials.Find(row.Material);
            if (row.Lane is null && data.Facilities.Find(row.Facility!.Value) is >= 0 and var facility)
            {
                foreach ((int output, double quantity) in data.Recipes[data.FacilityProcess[facility]].Where(r => r.Quantity > 0))
                {
                    if (Find(output, data.FacilityRegion[facility]) is >= 0 and var market) { made[market] += quantity * row.QuantityPerYear; }
                }
            }
            else if (row.Lane is { } id && lanes.TryGetValue(id, out Lane? lane) && material >= 0)
            {
                int from = data.Geography.Index.Of(lane.Origin), to = data.Geography.Index.Of(lane.Destination);
                if (data.Geography.CountryId(from) == data.Geography.CountryId(to)) { continue; }
                if (Find(material, to) is >= 0 and var buyer) { came[buyer] += row.QuantityPerYear; }
                if (Find(material, from) is not (>= 0 and var seller)) { continue; }
                left[seller] += row.QuantityPerYear;
                int place = data.Places.Find(material, to);
                for (int t = 0; t < data.Horizon.Count; t++) { _growth[seller][t] += row.QuantityPerYear * (place >= 0 ? growth.Of(place, t) : 1); }
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
