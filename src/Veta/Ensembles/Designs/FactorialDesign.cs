namespace Veta.Ensembles.Designs;

/// <summary>Every choice of every factor with every other, such as all scenarios with all events; the last factor runs fastest. A draw is the middle of the part that stands for the choice.</summary>
internal sealed class FactorialDesign : IDesign
{
    private readonly int[] _choices;

    /// <summary>Makes the design.</summary>
    /// <param name="choices">How many choices each factor has, each at least 1.</param>
    public FactorialDesign(IReadOnlyList<int> choices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(choices.Count, 1, nameof(choices));
        foreach (int count in choices) { ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(choices)); }
        _choices = [.. choices];
        Members = _choices.Aggregate(1, (product, count) => checked(product * count));
    }

    /// <summary>The product of all choices.</summary>
    public int Members { get; }

    /// <inheritdoc/>
    public int Drivers => _choices.Length;

    /// <inheritdoc/>
    public double At(int member, int driver) => (Choice(member, driver) + 0.5) / _choices[driver];

    /// <summary>Which choice of a factor a member has, from 0.</summary>
    public int Choice(int member, int driver)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)member, (uint)Members, nameof(member));
        int rest = member;
        for (int later = _choices.Length - 1; later > driver; later--) { rest /= _choices[later]; }
        return rest % _choices[driver];
    }
}
