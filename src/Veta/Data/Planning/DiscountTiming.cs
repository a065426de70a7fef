namespace Veta.Data.Planning;

/// <summary>Where in a year its money flows are thought to fall, for discounting.</summary>
public enum DiscountTiming
{
    /// <summary>On 1 January.</summary>
    Start,

    /// <summary>On 1 July.</summary>
    Middle,

    /// <summary>On 31 December.</summary>
    End,
}
