using System.Globalization;

namespace Veta.Benchmarks.Generation;

/// <summary>The tables of a generated network, with the numbers as they stand in its files: four decimals. Nodes, processes and commodities are numbered.</summary>
internal sealed class NetworkTables
{
    /// <summary>Years of a period.</summary>
    public const int YearsPerPeriod = 2;

    /// <summary>Share of a stock that is left after a period.</summary>
    public const double StockKeep = 0.98;

    /// <summary>USD per unit of demand not met.</summary>
    public const double Penalty = 500;

    public required NetworkSize Size { get; init; }

    public required IReadOnlyList<string> Commodities { get; init; }

    public required IReadOnlyList<string> Processes { get; init; }

    /// <summary>Emissions of each process, t CO2 per unit.</summary>
    public required IReadOnlyList<double> Emissions { get; init; }

    /// <summary>Life of each process in periods.</summary>
    public required IReadOnlyList<int> Lives { get; init; }

    public required IReadOnlyList<(int Process, int Commodity, double Quantity)> Recipes { get; init; }

    /// <summary>Reserve is −1 where there is none.</summary>
    public required IReadOnlyList<(int Node, int Process, double VariableCost, double Availability, double Reserve, double MaximumBuild)> Units { get; init; }

    /// <summary>Unit by unit, period by period.</summary>
    public required IReadOnlyList<(double Residual, double Capex)> UnitPeriods { get; init; }

    public required IReadOnlyList<(int From, int To, int Commodity, double Cost, double Loss, double Capacity)> Arcs { get; init; }

    public required IReadOnlyList<(int Node, int Commodity, double Maximum, double HoldingCost, double Initial)> Stocks { get; init; }

    public required IReadOnlyList<(int Node, int Commodity, int Period, double Amount)> Demands { get; init; }

    public required IReadOnlyList<(int Node, int Commodity, int Period, double Amount)> Supplies { get; init; }

    /// <summary>Emission cap of each period, t CO2 per year.</summary>
    public required IReadOnlyList<double> EmissionCaps { get; init; }

    public static string NodeName(int node) => "n" + node.ToString("D3", CultureInfo.InvariantCulture);

    /// <summary>A number as it stands in the files.</summary>
    public static double Rounded(double value) => double.Parse(value.ToString("F4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
