using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>Which levers a plan in years is asked to let act.</summary>
internal static class LeverChoice
{
    /// <summary>No lever.</summary>
    public const string None = "none";

    /// <summary>All that are in force.</summary>
    public const string InForce = "in-force";

    /// <summary>All of the table.</summary>
    public const string All = "all";

    /// <summary>The rows chosen, in the order of the table.</summary>
    /// <param name="package">The package.</param>
    /// <param name="choice">The setting.</param>
    /// <exception cref="InputException">It names a lever that there is not; the message names those that there are.</exception>
    public static IReadOnlyList<Lever> Of(Package package, string choice)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(choice);
        if (choice == None) { return []; }
        if (choice == All) { return package.Levers; }
        if (choice == InForce) { return [.. package.Levers.Where(l => l.Status == LeverStatus.InForce)]; }
        string[] ids = Ids(choice);
        if (ids.FirstOrDefault(id => package.Levers.All(l => l.Id.Value != id)) is { } unknown)
        {
            throw new InputException(Say.CheckTwo(Say.RefusalLeverPlanUnknown(unknown), Nearest.Suggestion(unknown, package.Levers.Select(l => l.Id.Value), Say.CheckAdviceKnownAre(Said.Words(package.Levers.Select(l => l.Id))))));
        }

        return [.. package.Levers.Where(l => ids.Contains(l.Id.Value))];
    }

    /// <summary>Whether the choice names its levers, so that each of them must act on something.</summary>
    public static bool Names(string choice) => choice is not (None or InForce or All);

    /// <summary>The ids that a choice names.</summary>
    public static string[] Ids(string choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
