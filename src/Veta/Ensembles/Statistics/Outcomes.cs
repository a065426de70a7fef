namespace Veta.Ensembles.Statistics;

/// <summary>One number of each member of an ensemble, in the order of members; a member that failed has none, and is counted.</summary>
internal sealed class Outcomes
{
    private readonly double?[] _values;

    /// <summary>Takes what members answered.</summary>
    /// <param name="values">A finite number per member; null for one that failed.</param>
    /// <exception cref="ArgumentException">A number is infinite or none.</exception>
    public Outcomes(IEnumerable<double?> values)
    {
        _values = [.. values];
        int bad = Array.FindIndex(_values, value => value is { } number && !double.IsFinite(number));
        if (bad >= 0) { throw new ArgumentException($"member {bad} answered {_values[bad]}, which is no number; a member that failed is null", nameof(values)); }
        Succeeded = [.. _values.Where(value => value.HasValue).Select(value => value!.Value)];
    }

    /// <summary>How many members, failed ones too.</summary>
    public int Members => _values.Length;

    /// <summary>How many failed.</summary>
    public int Failed => Members - Succeeded.Count;

    /// <summary>The numbers of members that did not fail, in the order of members.</summary>
    public IReadOnlyList<double> Succeeded { get; }

    /// <summary>What a member answered; null when it failed.</summary>
    public double? this[int member] => _values[member];
}
