namespace Veta.Data.Scenarios;

/// <summary>Packages with the changes of a scenario.</summary>
internal static class PackageScenario
{
    /// <summary>The package with the changes of a scenario and of those that it extends, checked again as if it had been read.</summary>
    /// <exception cref="PackageException">A change matches nothing, a value is not allowed, or the result has errors; all findings are carried.</exception>
    public static Package With(this Package package, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return PackageChanges.Apply(package, scenario.AllChanges).Require(Say.CheckScenarioTheScenario(scenario.Id));
    }

    /// <summary>The package with some changes, in order, checked again as if it had been read.</summary>
    /// <exception cref="PackageException">A change matches nothing, a value is not allowed, or the result has errors; all findings are carried.</exception>
    public static Package With(this Package package, params IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return PackageChanges.Apply(package, changes).Require(Say.CheckChangeTheChange);
    }
}
