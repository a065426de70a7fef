namespace Veta.Data.Schema;

/// <summary>How large and how small figures in a unit may be, whatever their sign.</summary>
/// <param name="Symbol">A symbol of <see cref="Units.UnitList"/>.</param>
/// <param name="Largest">Largest size allowed.</param>
/// <param name="ExpectedLargest">Largest size expected.</param>
/// <param name="Least">Least size allowed of a figure that is not zero.</param>
/// <param name="ExpectedLeast">Least size expected of a figure that is not zero.</param>
/// <param name="Why">What the expected limits stand for.</param>
internal sealed record UnitRange(string Symbol, double Largest, double ExpectedLargest, double Least, double ExpectedLeast, string Why);
