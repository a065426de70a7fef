namespace Veta.Analyses.Calibration;

/// <summary>One published figure beside what the model says.</summary>
/// <param name="Mineral">Chapter of the table.</param>
/// <param name="What">What is compared, with its stage and place.</param>
/// <param name="Unit">Unit; <c>%</c> for a share, which is judged in percentage points.</param>
/// <param name="Modelled">The model's figure.</param>
/// <param name="Published">The published figure.</param>
/// <param name="Source">Where it is published.</param>
/// <param name="SecondSource">True when the model's capacities and demands are not built from the same publication.</param>
internal sealed record CalibrationRow(string Mineral, string What, string Unit, double Modelled, double Published, string Source, bool SecondSource)
{
    /// <summary>Largest deviation that passes: 10 %, or 5 percentage points of a share.</summary>
    public const double MostPercent = 10, MostPoints = 5;

    /// <summary>True for a share.</summary>
    public bool IsShare => Unit == "%";

    /// <summary>Model less publication: in % of the published figure, or in percentage points of a share. Infinite where the published figure is 0 and the model's is not.</summary>
    public double Deviation => IsShare ? Modelled - Published : Published == 0 ? (Modelled == 0 ? 0 : double.PositiveInfinity) : 100 * ((Modelled / Published) - 1);

    /// <summary>Whether the deviation passes.</summary>
    public bool Passes => Math.Abs(Deviation) <= (IsShare ? MostPoints : MostPercent);
}
