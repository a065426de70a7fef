namespace Veta.Analyses.Industries;

/// <summary>What a table loses in a year: under the best triage (low) and under proportional rationing (high). Arrays have one entry per industry.</summary>
internal sealed record IndustryLoss
{
    /// <summary>Gross output lost under the best triage, USD per year.</summary>
    public required IReadOnlyList<double> OutputLow { get; init; }

    /// <summary>Gross output lost under proportional rationing, USD per year.</summary>
    public required IReadOnlyList<double> OutputHigh { get; init; }

    /// <summary>Of the former, output that itself lacks a material, USD per year.</summary>
    public required IReadOnlyList<double> DirectLow { get; init; }

    /// <summary>Of the latter, output that itself lacks a material, USD per year.</summary>
    public required IReadOnlyList<double> DirectHigh { get; init; }

    /// <summary>Value added lost under the best triage, USD per year.</summary>
    public required IReadOnlyList<double> ValueAddedLow { get; init; }

    /// <summary>Value added lost under proportional rationing, USD per year; in sum never below the former.</summary>
    public required IReadOnlyList<double> ValueAddedHigh { get; init; }

    /// <summary>Nothing lost.</summary>
    internal static IndustryLoss None(int industries)
    {
        double[] none = new double[industries];
        return new IndustryLoss { OutputLow = none, OutputHigh = none, DirectLow = none, DirectHigh = none, ValueAddedLow = none, ValueAddedHigh = none };
    }
}
