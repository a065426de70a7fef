namespace Veta.Finance.Content;

/// <summary>One chain by which a mineral came into a battery: its value, and what extraction and processing, or recycling, added to it. USD.</summary>
/// <param name="ValueUsd">Value of the mineral.</param>
internal sealed record MineralChain(double ValueUsd)
{
    /// <summary>Value that extraction added.</summary>
    public double ExtractionUsd { get; init; }

    /// <summary>Part of it in countries that qualify.</summary>
    public double QualifyingExtractionUsd { get; init; }

    /// <summary>Value that processing added.</summary>
    public double ProcessingUsd { get; init; }

    /// <summary>Part of it in countries that qualify.</summary>
    public double QualifyingProcessingUsd { get; init; }

    /// <summary>Value that recycling added; 0 for what was mined.</summary>
    public double RecyclingUsd { get; init; }

    /// <summary>Part of it in North America.</summary>
    public double QualifyingRecyclingUsd { get; init; }

    /// <summary>Largest of the shares of extraction and of processing, or the share of recycling, that qualifies; 0 to 1.</summary>
    public double QualifyingShare => RecyclingUsd > 0
        ? QualifyingRecyclingUsd / RecyclingUsd
        : Math.Max(Share(QualifyingExtractionUsd, ExtractionUsd), Share(QualifyingProcessingUsd, ProcessingUsd));

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
