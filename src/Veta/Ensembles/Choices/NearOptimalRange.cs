namespace Veta.Ensembles.Choices;

/// <summary>What an amount can be while the objective stays within a share of its least.</summary>
/// <param name="Tolerance">Share above the least objective, 0 or more.</param>
/// <param name="Amount">Position of the amount among those asked for.</param>
/// <param name="Least">Its least; null when no optimum was found.</param>
/// <param name="Greatest">Its greatest; null when no optimum was found.</param>
internal sealed record NearOptimalRange(double Tolerance, int Amount, double? Least, double? Greatest)
{
    /// <summary>What the range says of the amount.</summary>
    /// <param name="nothing">Below this it counts as nothing, in the amount's unit; 0 or more.</param>
    public RangeKind? Kind(double nothing = 1e-6) =>
        Least is not { } least || Greatest is not { } greatest ? null : least > nothing ? RangeKind.MustHave : greatest > nothing ? RangeKind.Choice : RangeKind.Never;
}
