namespace Veta.Ensembles.Statistics;

/// <summary>What it would be worth to know one figure.</summary>
/// <param name="Driver">Which driver.</param>
/// <param name="Value">Expected value of partial perfect information about the choice, in the unit of the gains; 0 or more, and no more than that of knowing all.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Share">Share of the variance of the answer that the figure explains alone, 0 to 1.</param>
/// <param name="ShareError">Its standard error.</param>
/// <param name="Borrowed">The most of that share that may be another figure's, since these members move both together: that one's share times how much of where it stands this one explains.</param>
/// <param name="Low">Mean of the answer where a twentieth of the members has the figure lower.</param>
/// <param name="High">Mean of the answer where a twentieth of them has it higher.</param>
internal sealed record InformationValue(int Driver, double Value, double Error, double Share, double ShareError, double Borrowed, double Low, double High)
{
    /// <summary>Whether more than half of the share is its own.</summary>
    public bool IsOwn => Share > 2 * Borrowed;
}
