namespace Veta.Network.Actions;

/// <summary>Where an action changes a figure.</summary>
[Flags]
internal enum ActionPlaces
{
    /// <summary>Nowhere yet.</summary>
    None = 0,

    /// <summary>In a market of months: <c>veta shock</c>.</summary>
    Months = 1,

    /// <summary>In the money of one project: <c>veta appraise</c>.</summary>
    Project = 2,

    /// <summary>In a plan of years: <c>veta plan</c>.</summary>
    Plan = 4,
}
