using Veta.Analyses.Industries;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>What a shock does: single figures and tables.</summary>
internal sealed record ShockResult
{
    /// <summary>What was asked.</summary>
    public required ShockRequest Request { get; init; }

    /// <summary>Loss of the whole market over the run, USD: worth not consumed and higher costs, less what stocks gain at usual prices.</summary>
    public required double LossUsd { get; init; }

    /// <summary>What a month of warning would have saved, USD; null when not measured.</summary>
    public double? WarningMonthUsd { get; init; }

    /// <summary>Highest price at home against its usual price, of any material at any place there where plants or end uses draw it; null when none rises.</summary>
    public required MarketPriceRow? Peak { get; init; }

    /// <summary>That price over the usual one; 1 when none rises.</summary>
    public double PeakRatio => Peak?.Ratio ?? 1;

    /// <summary>The highest such ratio in each month, 1 where no price rises, in the order of months.</summary>
    public IReadOnlyList<(string Month, double Ratio)> PeakByMonth { get; init; } = [];

    /// <summary>The largest such ratio anywhere in the world.</summary>
    public double WidestRatio { get; init; } = 1;

    /// <summary>Largest gap of a balance over what passes through it, over all months.</summary>
    public required double MassResidual { get; init; }

    /// <summary>Largest complementarity residual of all months.</summary>
    public required double ComplementarityResidual { get; init; }

    /// <summary>Plants whose least utilisation cannot hold in the first month, for want of inputs, and was lowered to what can.</summary>
    public IReadOnlyList<FacilityId> LeastUtilisationLowered { get; init; } = [];

    /// <summary>Materials of which some demand is not served in the usual month either, in the order of their ids.</summary>
    public IReadOnlyList<MaterialId> UsuallyShort { get; init; } = [];

    /// <summary>What each end use gets, month by month.</summary>
    public IReadOnlyList<ShortageRow> Shortages { get; init; } = [];

    /// <summary>Prices by place and month.</summary>
    public IReadOnlyList<MarketPriceRow> Prices { get; init; } = [];

    /// <summary>Inputs that are a small part of their product and rise far above their usual price.</summary>
    public IReadOnlyList<DearInputRow> DearInputs { get; init; } = [];

    /// <summary>What was last observed of the same materials.</summary>
    public IReadOnlyList<ObservedPriceRow> ObservedPrices { get; init; } = [];

    /// <summary>Output by country, material and month.</summary>
    public IReadOnlyList<StageRow> Stages { get; init; } = [];

    /// <summary>One row for each end use of each country.</summary>
    public IReadOnlyList<SectorRow> Sectors { get; init; } = [];

    /// <summary>Value added that countries with an input-output table lose, as a bracket.</summary>
    public IReadOnlyList<GdpLossRow> GdpLosses { get; init; } = [];

    /// <summary>What each of their industries loses.</summary>
    public IReadOnlyList<IndustryLossRow> IndustryLosses { get; init; } = [];

    /// <summary>What each event acts on in the usual month, and what becomes of it.</summary>
    public IReadOnlyList<ReachRow> Reaches { get; init; } = [];

    /// <summary>Trade lost and diverted.</summary>
    public IReadOnlyList<TradeShiftRow> Trade { get; init; } = [];

    /// <summary>Who gains and who loses.</summary>
    public IReadOnlyList<GainRow> Gains { get; init; } = [];

    /// <summary>The measures by which shocks are set side by side: countries at home, home, and the world.</summary>
    public IReadOnlyList<OutcomeRow> Outcomes { get; init; } = [];

    /// <summary>Prices inside and outside the controlling country.</summary>
    public IReadOnlyList<BasisRow> TwoPrices { get; init; } = [];

    /// <summary>Worth of a unit in stock.</summary>
    public IReadOnlyList<StockWorthRow> StockWorths { get; init; } = [];

    /// <summary>How well each month is solved.</summary>
    public IReadOnlyList<RunMonthRow> Months { get; init; } = [];

    /// <summary>Usual price of a material where its end uses pay most for it, USD per unit; 0 when no end use draws it. What a unit in stock costs.</summary>
    public double StockPriceOf(MaterialId material) => UsualPrices.Where(p => p.Key.Material == material).Select(p => p.Value).DefaultIfEmpty(0).Max();

    /// <summary>Usual prices where materials are used, USD per unit.</summary>
    public IReadOnlyDictionary<(MaterialId Material, RegionId Region), double> UsualPrices { get; init; } = new Dictionary<(MaterialId, RegionId), double>();

    /// <summary>Seconds by phase.</summary>
    public IReadOnlyList<(string Phase, double Seconds)> Times { get; init; } = [];
}
