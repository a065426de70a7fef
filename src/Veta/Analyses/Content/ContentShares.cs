using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Network.Origins;

namespace Veta.Analyses.Content;

/// <summary>Which part of a material at a place counts by a rule: the classes of caps on shares, traced by proportional mixing through the flows of the modelled year.</summary>
internal sealed class ContentShares(PlanResult plan)
{
    private readonly NetworkContext _context = plan.Model.Context;
    private readonly Dictionary<(string Groups, ShareBasis Basis, bool Owners, MaterialId Material), (OriginScheme Scheme, double[][]? Mix, ShareCap[] Caps)?> _known = [];

    /// <summary>The share; 0 where nothing of the group can be, NaN where nothing is at the place.</summary>
    /// <param name="groups">Blocs or regions, any of which counts.</param>
    /// <param name="basis">By what it is told whose a good is.</param>
    /// <param name="owners">Whether owners count beside makers.</param>
    /// <param name="material">The material.</param>
    /// <param name="region">Where it is taken.</param>
    public double Of(IReadOnlyList<string> groups, ShareBasis basis, bool owners, MaterialId material, RegionId region)
    {
        int place = _context.Places.Find(_context.Data.Materials.Of(material), _context.Data.Geography.Index.Of(region));
        if (place < 0) { return double.NaN; }
        (string, ShareBasis, bool, MaterialId) key = (string.Join(';', groups), basis, owners, material);
        if (!_known.TryGetValue(key, out (OriginScheme Scheme, double[][]? Mix, ShareCap[] Caps)? traced)) { _known.Add(key, traced = Traced(groups, basis, owners, material)); }
        if (traced is not { } found || found.Mix is not { } mix) { return 0; }
        double[] here = mix[place];
        return here.Sum() <= 0 ? double.NaN : Math.Clamp(Enumerable.Range(0, found.Scheme.ClassCount).Where(c => found.Caps.Any(cap => found.Scheme.Counts(c, cap))).Sum(c => here[c]), 0, 1);
    }

    private (OriginScheme, double[][]?, ShareCap[])? Traced(IReadOnlyList<string> groups, ShareBasis basis, bool owners, MaterialId material)
    {
        ShareCap[] caps = ContentClasses.Caps(_context.Data.Package, _context.Data.Horizon.FirstYear(0), groups, basis, owners, [material]);
        return OriginSchemes.Of(_context.Data, caps) is [var scheme, ..] ? (scheme, OriginTrace.Of(_context, scheme, plan.Solve.Primal)[0], [.. caps.Where(c => scheme.Caps.Any(own => own.First.Id == c.Id))]) : null;
    }
}
