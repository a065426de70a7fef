using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>A plan with whole projects in part.</summary>
/// <param name="Usd">Present value of its cost.</param>
/// <param name="Sites">What it builds, in the unit of each site's capacity.</param>
/// <param name="FloorsLowered">Whether least utilisations or least stocks had to give way for it to exist.</param>
internal sealed record RelaxedAnswer(double Usd, IReadOnlyDictionary<FacilityId, double> Sites, bool FloorsLowered)
{
    /// <summary>What of the cost is resources, without what margins and usual suppliers weigh; all of it where nobody asked.</summary>
    public double ResourceUsd { get; init; } = Usd;
}
