namespace Veta.Analyses.Depend.Indicators;

/// <summary>What apparent consumption is added up from, all in one unit a year and of one content (never gross weight beside contained weight).</summary>
internal sealed record SupplyComponents
{
    /// <summary>Production from ore.</summary>
    public Band Primary { get; init; }

    /// <summary>Production from old scrap.</summary>
    public Band Secondary { get; init; }

    /// <summary>Imports for consumption.</summary>
    public Band Imports { get; init; }

    /// <summary>Exports.</summary>
    public Band Exports { get; init; }

    /// <summary>What government and industry stocks fell by; negative when they rose.</summary>
    public Band StockFall { get; init; }

    /// <summary>Primary and secondary production.</summary>
    public Band Production => Primary + Secondary;

    /// <summary>Imports less exports, plus the fall of stocks.</summary>
    public Band NetImports => Imports - Exports + StockFall;

    /// <summary>The components of a bloc: sums, from which trade among its members nets out because it stands in the imports of one and the exports of another.</summary>
    /// <param name="members">Components of each member.</param>
    /// <param name="traded">Trade among the members, as reported by importers; taken out of imports and exports alike. Net figures do not depend on it.</param>
    public static SupplyComponents OfBloc(IReadOnlyList<SupplyComponents> members, double traded = 0)
    {
        ArgumentNullException.ThrowIfNull(members);
        Band Sum(Func<SupplyComponents, Band> part) => members.Aggregate(Band.Zero, (sum, member) => sum + part(member));
        return new SupplyComponents
        {
            Primary = Sum(m => m.Primary),
            Secondary = Sum(m => m.Secondary),
            Imports = Sum(m => m.Imports) - Band.Exact(traded),
            Exports = Sum(m => m.Exports) - Band.Exact(traded),
            StockFall = Sum(m => m.StockFall),
        };
    }
}
