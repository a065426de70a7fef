using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>The schemes that a package's caps on shares need; none for caps by the last border.</summary>
internal static class OriginSchemes
{
    /// <summary>Reads them from the data, in the order of the caps.</summary>
    public static IReadOnlyList<OriginScheme> Of(NetworkData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Of(data, data.Package.ShareCaps);
    }

    /// <summary>The schemes of some caps, which need not be those of the data.</summary>
    public static IReadOnlyList<OriginScheme> Of(NetworkData data, IEnumerable<ShareCap> rows)
    {
        ArgumentNullException.ThrowIfNull(data);
        var schemes = new List<OriginScheme>();
        IEnumerable<RowSeries<ShareCap>> caps = rows.Where(c => c.Basis != ShareBasis.Border)
            .GroupBy(c => c.Id).Select(g => new RowSeries<ShareCap>($"share_caps[{g.Key}]", g, c => c.Year.Value));
        foreach (IGrouping<(ShareBasis, string), RowSeries<ShareCap>> group in caps.GroupBy(KeyOf))
        {
            int before = schemes.Count(s => s.Basis == group.Key.Item1);
            if (Scheme(data, group.Key.Item1, [.. group], before) is { } scheme) { schemes.Add(scheme); }
        }

        return schemes;
    }

    /// <summary>Maker and owner are labels of the same plant and refine each other. Touched has no refinement: two groups may have touched the same good, so each has a scheme of its own.</summary>
    private static (ShareBasis Basis, string Key) KeyOf(RowSeries<ShareCap> cap) => cap.First.Basis switch
    {
        ShareBasis.Owner => (ShareBasis.Maker, ""),
        ShareBasis.Touched => (ShareBasis.Touched, cap.First.Group + ":" + string.Join(';', cap.First.Stages)),
        ShareBasis basis => (basis, ""),
    };

    private static OriginScheme? Scheme(NetworkData data, ShareBasis basis, IReadOnlyList<RowSeries<ShareCap>> caps, int before)
    {
        int first = Enumerable.Range(0, data.Horizon.Count).FirstOrDefault(t => caps.Any(c => c.PolicyIn(data.Horizon, t, r => r.MaximumShare, 1) is not null), -1);
        if (first < 0) { return null; }
        var labels = new OriginLabels(data, basis, caps.SelectMany(c => c.First.Materials).Select(data.Materials.Of), Named(data, caps[0].First.Stages));
        bool carries = data.Horizon.InMonths || data.Package.Stocks.Any(s => labels.Materials.Contains(data.Materials.Of(s.Material)));
        OriginCriterion[] criteria = [.. caps.Select(c => OriginScheme.CriterionOf(c.First)).Distinct()];
        var classes = new OriginClassList(data.Geography, criteria, Makers(data, labels));
        return new OriginScheme(EnumWords.Of(basis) + (before > 0 ? "-" + (before + 1) : ""), basis, caps, labels, classes, carries ? 0 : first);
    }

    private static Func<int, bool> Named(NetworkData data, IReadOnlyList<string> stages)
    {
        HashSet<string> words = [.. stages];
        return m => data.Package.Materials[m] is var material && material.Stage != Stage.Utility
            && (words.Count == 0 ? material.Stage != Stage.Scrap : words.Contains(material.Id.Value) || words.Contains(EnumWords.Of(material.Stage)));
    }

    private static IEnumerable<(int Region, int Owner)> Makers(NetworkData data, OriginLabels labels)
    {
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            if (labels.Outputs.ContainsKey(data.FacilityProcess[f])) { yield return (data.FacilityRegion[f], data.FacilityOwner[f]); }
        }

        IEnumerable<RegionId> sellers = data.Package.Supplies.Where(s => labels.Materials.Contains(data.Materials.Of(s.Material))).Select(s => s.Origin ?? s.Region);
        IEnumerable<RegionId> holders = data.Package.Stocks.Where(s => labels.Materials.Contains(data.Materials.Of(s.Material))).Select(s => s.Region);
        foreach (RegionId id in sellers.Concat(holders).Distinct())
        {
            int region = data.Geography.Index.Of(id);
            yield return (region, data.Geography.CountryOf(region));
        }

        // What is under way in months has the class of where it left.
        foreach (int region in data.Conditions.Pipeline.Keys.Select(m => data.Geography.Index.Of(data.Package.Lanes.First(l => l.Id == m.Lane).Origin)).Distinct()) { yield return (region, data.Geography.CountryOf(region)); }
    }
}
