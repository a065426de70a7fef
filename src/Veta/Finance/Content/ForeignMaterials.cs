namespace Veta.Finance.Content;

/// <summary>Value of non-originating materials of a good. Source: USMCA, articles 4.7 and 4.8; 19 CFR 182, appendix A, section 8.</summary>
internal static class ForeignMaterials
{
    /// <summary>With roll-up: a material that originates counts with nothing, one that does not with all of its value; USD. What the maker made himself and does not designate counts with what is foreign in it.</summary>
    /// <param name="inputs">Materials.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is larger than its whole, or below 0.</exception>
    public static double RolledUp(IEnumerable<ContentInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return inputs.Sum(input => Checked(input) switch
        {
            { Originates: true } => 0,
            { MadeByProducer: true } => input.ForeignUsd,
            _ => input.ValueUsd,
        });
    }

    /// <summary>Without roll-up: what is foreign inside each material, whatever its own origin; USD. Rules that trace, as that on labour or on minerals, count so.</summary>
    /// <param name="inputs">Materials.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is larger than its whole, or below 0.</exception>
    public static double Traced(IEnumerable<ContentInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return inputs.Sum(input => Checked(input).ForeignUsd);
    }

    /// <summary>An intermediate material: made by the producer, and designated where its own content reaches a threshold; then all of its value originates.</summary>
    /// <param name="netCostUsd">Its own net cost; USD, above 0.</param>
    /// <param name="foreignUsd">Non-originating materials in it; USD.</param>
    /// <param name="threshold">Its own threshold; 0 to 1.</param>
    public static ContentInput Intermediate(double netCostUsd, double foreignUsd, double threshold) =>
        new(netCostUsd, foreignUsd, RegionalContent.Of(netCostUsd, foreignUsd) >= threshold, MadeByProducer: true);

    private static ContentInput Checked(ContentInput input)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(input.ForeignUsd);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input.ForeignUsd, input.ValueUsd);
        return input;
    }
}
