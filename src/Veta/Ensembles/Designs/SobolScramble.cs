namespace Veta.Ensembles.Designs;

/// <summary>What a seed does to a Sobol sequence.</summary>
internal enum SobolScramble
{
    /// <summary>Nothing: the published sequence, whose first point is 0 in every driver. Distributions without a lower end cannot be asked there.</summary>
    None,

    /// <summary>A digital shift: one number per driver, joined to every point by exclusive or. Keeps what the sequence balances; its errors are not smaller than unscrambled.</summary>
    DigitalShift,

    /// <summary>Nested uniform scrambling (Owen 1995, doi 10.1007/978-1-4612-2552-2_19): each digit flips by a coin of its own for all digits before it. Unbiased, and for smooth answers the most accurate.</summary>
    Owen,
}
