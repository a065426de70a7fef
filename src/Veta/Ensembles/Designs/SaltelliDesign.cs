namespace Veta.Ensembles.Designs;

/// <summary>
/// The design of first and total Sobol indices (Saltelli et al. 2010, doi 10.1016/j.cpc.2009.09.018): two independent halves A and B of a design of twice the drivers, and for each driver A with that
/// driver's column of B. Members come in blocks of rows: A, B, A with column 1 of B, A with column 2 of B and so on. Not for drivers that are correlated: their indices do not add up.
/// </summary>
/// <param name="basis">A design of twice as many drivers, best a Sobol sequence of 2ⁿ points from its first: its first half is A, its second B.</param>
internal sealed class SaltelliDesign(IDesign basis) : IDesign
{
    /// <summary>Rows of A, of B and of each mixture.</summary>
    public int Rows { get; } = basis.Members;

    /// <inheritdoc/>
    public int Drivers { get; } = basis.Drivers % 2 == 0 ? basis.Drivers / 2 : throw new ArgumentException($"a basis of {basis.Drivers} drivers has no two halves", nameof(basis));

    /// <summary>Rows times drivers plus two.</summary>
    public int Members => checked(Rows * (Drivers + 2));

    /// <summary>The member that is a row of A.</summary>
    public static int A(int row) => row;

    /// <summary>The member that is a row of B.</summary>
    public int B(int row) => Rows + row;

    /// <summary>The member that is a row of A with a driver's number of B.</summary>
    public int Mixed(int row, int driver) => (Rows * (2 + driver)) + row;

    /// <inheritdoc/>
    public double At(int member, int driver)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)member, (uint)Members, nameof(member));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)driver, (uint)Drivers, nameof(driver));
        (int block, int row) = Math.DivRem(member, Rows);
        return basis.At(row, block == 1 || block == driver + 2 ? Drivers + driver : driver);
    }
}
