namespace Veta.Ensembles.Statistics;

/// <summary>What it would be worth to know one figure before deciding.</summary>
/// <param name="Driver">Which driver.</param>
/// <param name="Value">Expected value of partial perfect information, in the unit of the gains; 0 or more. An estimate from bins, too high by about <paramref name="Chance"/> where the figure matters little.</param>
/// <param name="Chance">What the same estimate gives on average for a figure that says nothing: the driver's numbers shuffled over members.</param>
/// <param name="ChanceHigh">The nineteen twentieths of shuffles stay below this; a value below it is none that the sample can tell.</param>
/// <param name="Bins">Into how many bins of about equal count the driver was cut; fewer where it has fewer numbers.</param>
internal sealed record InformationValue(int Driver, double Value, double Chance, double ChanceHigh, int Bins)
{
    /// <summary>Whether the value stands out of chance.</summary>
    public bool Told => Value > ChanceHigh;
}
