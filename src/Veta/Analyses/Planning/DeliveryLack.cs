namespace Veta.Analyses.Planning;

/// <summary>Why a plant does not deliver what it has promised. In tables the words are in kebab-case.</summary>
internal enum DeliveryLack
{
    /// <summary>It does not stand yet, stands no more, or is too small.</summary>
    Capacity,

    /// <summary>An input cannot be had, or is too dear.</summary>
    Input,

    /// <summary>Nobody pays for what it makes.</summary>
    Outlet,

    /// <summary>Its own cost of running.</summary>
    Running,
}
