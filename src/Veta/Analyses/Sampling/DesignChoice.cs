using Veta.Ensembles.Designs;

namespace Veta.Analyses.Sampling;

/// <summary>Makes the design that a specification names.</summary>
internal static class DesignChoice
{
    private const int Levels = 4;

    /// <summary>The design. Sequences are scrambled by the seed, so that no point lies at the end of a distribution.</summary>
    /// <param name="spec">What is asked.</param>
    /// <param name="drivers">How many drivers it has, 1 or more.</param>
    /// <exception cref="InputException">More drivers than the design takes.</exception>
    public static IDesign Of(DesignSpec spec, int drivers) => spec.Kind switch
    {
        DesignKind.LatinHypercube => new LatinHypercube(spec.Size, drivers, (ulong)spec.Seed),
        DesignKind.Sobol => new SobolSequence(spec.Size, drivers, SobolScramble.Owen, (ulong)spec.Seed),
        DesignKind.Saltelli => new SaltelliDesign(new SobolSequence(spec.Size, 2 * drivers, SobolScramble.Owen, (ulong)spec.Seed)),
        DesignKind.Morris => new MorrisDesign(spec.Size, drivers, Levels, (ulong)spec.Seed),
        _ => throw new ArgumentOutOfRangeException(nameof(spec), spec.Kind, "no figure is drawn"),
    };
}
