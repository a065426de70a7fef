using Veta.Data;

namespace Veta.Network;

/// <summary>What the contracts that bind promise by plant and material, read once for a program.</summary>
internal sealed class ContractBook
{
    private readonly NetworkData _data;
    private readonly Dictionary<(int Facility, int Material), int> _groups = [];
    private readonly int[] _groupOf;

    /// <summary>Reads the contracts of a package.</summary>
    public ContractBook(NetworkData data)
    {
        _data = data;
        IReadOnlyList<Contract> rows = data.Package.Contracts;
        _groupOf = new int[rows.Count];
        for (int c = 0; c < rows.Count; c++)
        {
            (int Facility, int) key = (data.Facilities.Find(rows[c].Facility), data.Materials.Of(rows[c].Material));
            if (!rows[c].Binds() || key.Facility < 0) { _groupOf[c] = -1; continue; }
            if (!_groups.TryGetValue(key, out int group)) { _groups.Add(key, group = _groups.Count); }
            _groupOf[c] = group;
        }

        Groups = [.. _groups.Keys];
    }

    /// <summary>Plants with what they have promised, in the order of their first contracts.</summary>
    public IReadOnlyList<(int Facility, int Material)> Groups { get; }

    /// <summary>Position in <see cref="Groups"/> of a contract; −1 when it does not bind.</summary>
    public int GroupOf(int contract) => _groupOf[contract];

    /// <summary>What a plant makes of a material by one unit of activity.</summary>
    public double Yield(int group) => _data.Recipes[_data.FacilityProcess[Groups[group].Facility]].Where(r => r.Material == Groups[group].Material).Sum(r => r.Quantity);

    /// <summary>What a contract promises in a period, units per year; 0 outside its years, and while nothing stands of a plant whose contract names no first year or a share.</summary>
    public double Promised(int contract, int period)
    {
        Contract row = _data.Package.Contracts[contract];
        if (_groupOf[contract] < 0) { return 0; }
        if (row.FirstYear is null && CouldMake(contract, period) == 0) { return 0; }
        double open = _data.Horizon.ShareInside(period, row.FirstYear ?? int.MinValue, row.LastYear is { } last ? last + 1 : int.MaxValue);
        return open == 0 ? 0 : open * (row.QuantityPerYear ?? (row.OutputShare!.Value * CouldMake(contract, period)));
    }

    /// <summary>What the capacity of a contract's plant that stands could make of its material in a period, units per year.</summary>
    public double CouldMake(int contract, int period) => _groupOf[contract] is >= 0 and var group ? _data.UsableCapacity(Groups[group].Facility, period) * Yield(group) : 0;
}
