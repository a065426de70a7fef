using Veta.Data;

namespace Veta.Benchmarks.Trials;

/// <summary>One way to run the shocks.</summary>
/// <param name="Engine">Solver.</param>
/// <param name="Seed">Seed of the engine.</param>
/// <param name="Variant">Which figures of the package are moved, such as <c>demand 3</c>; empty for none.</param>
/// <param name="Start">First month.</param>
/// <param name="Months">Length.</param>
internal sealed record Trial(string Engine, int Seed, string Variant, Month Start, int Months)
{
    /// <summary>A short name of what differs from trial to trial.</summary>
    public string Name => $"{Engine}, seed {Seed}{(Variant.Length > 0 ? ", " + Variant : "")}, {Start}, {Months} months";
}
