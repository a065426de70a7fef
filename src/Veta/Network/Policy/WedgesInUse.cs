namespace Veta.Network.Policy;

/// <summary>The wedges that a program reckons with, USD per unit; 0 for those that nobody has set.</summary>
internal sealed class WedgesInUse
{
    private readonly Dictionary<WedgeKey, double> _values = [];

    private WedgesInUse()
    {
    }

    /// <summary>None set.</summary>
    public static WedgesInUse None { get; } = new();

    /// <summary>A wedge, USD per unit.</summary>
    public double this[WedgeKey key] => _values.GetValueOrDefault(key);

    /// <summary>Each wedge moved from what was used towards what is due, by a share of the way: 1 all of it.</summary>
    public static WedgesInUse Towards(IEnumerable<Wedge> wedges, double share)
    {
        ArgumentNullException.ThrowIfNull(wedges);
        var next = new WedgesInUse();
        foreach (Wedge wedge in wedges) { next._values[wedge.Key] = wedge.Used + (share * (wedge.Due - wedge.Used)); }
        return next;
    }

    /// <summary>These wedges, and those of others that are not among them.</summary>
    public WedgesInUse Or(WedgesInUse others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var joined = new WedgesInUse();
        foreach ((WedgeKey key, double value) in others._values.Concat(_values)) { joined._values[key] = value; }
        return joined;
    }
}
