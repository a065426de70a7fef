namespace Veta.Finance.Content;

/// <summary>Controlled goods inside a foreign one. Source: Announcement 61 of 2025 of the Ministry of Commerce of China: from 0.1 % of the value on, a licence is needed.</summary>
internal static class ControlledContent
{
    /// <summary>Value of the controlled goods over that of the item; not below 0.</summary>
    /// <param name="controlledUsd">Controlled goods of the country's origin; USD.</param>
    /// <param name="itemUsd">The foreign item; USD, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is outside its range.</exception>
    public static double Share(double controlledUsd, double itemUsd)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(controlledUsd);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(itemUsd);
        return controlledUsd / itemUsd;
    }

    /// <summary>Whether the item needs a licence: the share reaches the threshold.</summary>
    /// <param name="share">The share.</param>
    /// <param name="threshold">The threshold, 0.001 in the rule.</param>
    public static bool NeedsLicence(double share, double threshold) => share >= threshold;
}
