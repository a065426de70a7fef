namespace Veta.Network.Origins;

/// <summary>Classes of goods: each combination of criteria that some plant or seller meets.</summary>
internal sealed class OriginClassList
{
    private readonly IReadOnlyList<OriginCriterion> _criteria;
    private readonly List<bool[]> _members = [];
    private readonly Dictionary<(int Region, int Owner), int> _known = [];
    private readonly Geography _geography;

    public OriginClassList(Geography geography, IReadOnlyList<OriginCriterion> criteria, IEnumerable<(int Region, int Owner)> makers)
    {
        _geography = geography;
        _criteria = criteria;
        foreach ((int region, int owner) in makers) { Of(region, owner); }
    }

    public int Count => _members.Count;

    public string NameOf(int origin) => string.Join('+', _criteria.Where((_, k) => _members[origin][k]));

    public bool Counts(int origin, OriginCriterion criterion) => _members[origin][_criteria.ToList().IndexOf(criterion)];

    public int Of(int region, int owner)
    {
        if (_known.TryGetValue((region, owner), out int known)) { return known; }
        bool[] met = [.. _criteria.Select(c => _geography.IsInGroup(c.ByOwner ? owner : region, c.Group))];
        int found = met.Contains(true) ? _members.FindIndex(m => m.AsSpan().SequenceEqual(met)) : -1;
        if (found < 0 && met.Contains(true))
        {
            found = _members.Count;
            _members.Add(met);
        }

        _known.Add((region, owner), found);
        return found;
    }
}
