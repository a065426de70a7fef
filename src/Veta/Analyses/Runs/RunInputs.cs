using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Runs;

/// <summary>A package with its scenarios and single changes applied.</summary>
/// <param name="Package">The package after all changes, checked.</param>
/// <param name="TitleEn">Title of what was applied, in English.</param>
/// <param name="TitleEs">Title in Spanish.</param>
/// <param name="Label">Short name for folders: the scenarios joined by a plus sign, or <c>base</c>.</param>
public sealed record RunInputs(Package Package, string TitleEn, string TitleEs, string Label)
{
    /// <summary>Reads a package and applies scenarios, then single changes, in order. All findings come in one <see cref="PackageException"/>.</summary>
    public static RunInputs Read(string folder, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, CancellationToken cancellationToken = default) =>
        Apply(PackageReader.Read(folder, new ActionCheck()), folder, scenarios, changes, cancellationToken);

    /// <summary>Applies scenarios of a folder, then single changes, to a package already read from it. A stop is heeded between scenarios.</summary>
    public static RunInputs Apply(Package package, string folder, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, CancellationToken cancellationToken = default)
    {
        var titlesEn = new List<string>();
        var titlesEs = new List<string>();
        foreach (string name in scenarios)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Scenario scenario = ScenarioReader.Read(folder, name);
            package = package.With(scenario);
            titlesEn.Add(scenario.TitleEn);
            titlesEs.Add(scenario.TitleEs);
        }

        if (changes.Count > 0) { package = package.With([.. changes.Select(Change.Parse)]); }
        package = ActionCheck.Require(package);
        titlesEn.AddRange(changes);
        titlesEs.AddRange(changes);
        return new RunInputs(
            package,
            titlesEn.Count == 0 ? Scenario.Base.TitleEn : string.Join(" + ", titlesEn),
            titlesEs.Count == 0 ? Scenario.Base.TitleEs : string.Join(" + ", titlesEs),
            LabelOf(scenarios, changes));
    }

    /// <summary>Short name of what was applied: the scenarios joined by a plus sign, or <c>base</c>; then <c>changes</c> when single cells were changed.</summary>
    internal static string LabelOf(IReadOnlyList<string> scenarios, IReadOnlyList<string> changes)
    {
        string label = scenarios.Count == 0 ? Scenario.BaseId : string.Join('+', scenarios);
        return changes.Count == 0 ? label : label + "+changes";
    }
}
