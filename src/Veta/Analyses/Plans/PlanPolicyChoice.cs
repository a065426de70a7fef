using Veta.Data;
using Veta.Data.Planning;
using Veta.Network.Policy;

namespace Veta.Analyses.Plans;

/// <summary>Whose money a plan weighs and which levers act in it, as options ask for it over the settings of the package.</summary>
internal static class PlanPolicyChoice
{
    /// <summary>Name of the option that chooses the view.</summary>
    public const string ViewOption = "view";

    /// <summary>Name of the option that chooses levers.</summary>
    public const string LeversOption = "levers";

    /// <summary>Name of the option that names obstacles to do without.</summary>
    public const string WithoutOption = "without";

    /// <summary>The package with what is asked.</summary>
    public static Package In(Package package, AskedOptions asked)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Text(ViewOption) is { } view) { package = package.WithSettings((ViewOption, view)); }
        if (asked.Text(LeversOption) is { } levers) { package = package.WithSettings((LeversOption, levers)); }
        string[] without = [.. asked.Texts(WithoutOption).SelectMany(LeverChoice.Ids).Distinct()];
        return without.Length > 0 && !AsksEach(asked) ? package.WithSettings((WithoutOption, string.Join(';', without))) : package;
    }

    /// <summary>Whether the plan is asked for without each obstacle, one at a time.</summary>
    public static bool AsksEach(AskedOptions asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Texts(WithoutOption).Any(t => t == ObstaclesKept.Each);
    }

    /// <summary>Refuses a question that solves many programs without rounds where the package asks for the owner view or lets levers act.</summary>
    /// <exception cref="RequestException">It does.</exception>
    public static void RefuseRounds(Package package, string question)
    {
        ArgumentNullException.ThrowIfNull(package);
        PlanningSettings settings = PlanningSettings.From(package);
        if (settings.View != PlanView.System || settings.Levers != LeverChoice.None) { throw new RequestException(new Remark("PlanRoundsAlone", question)); }
    }
}
