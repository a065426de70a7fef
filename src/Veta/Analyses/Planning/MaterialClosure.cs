using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>
/// The part of a network that hangs together around some materials: all that is made from one another by any process, power, water and labour aside, since these join everything.
/// What enters or leaves its processes besides is outside.
/// </summary>
internal sealed class MaterialClosure
{
    private MaterialClosure(HashSet<MaterialId> materials, HashSet<ProcessId> processes, HashSet<MaterialId> outside)
    {
        Materials = materials;
        Processes = processes;
        Outside = outside;
    }

    /// <summary>The materials of the part.</summary>
    public IReadOnlySet<MaterialId> Materials { get; }

    /// <summary>The processes that take or make one of them.</summary>
    public IReadOnlySet<ProcessId> Processes { get; }

    /// <summary>What these processes take or make besides: utilities.</summary>
    public IReadOnlySet<MaterialId> Outside { get; }

    /// <summary>The part around some materials of a package.</summary>
    public static MaterialClosure Of(Package package, IEnumerable<MaterialId> named)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(named);
        HashSet<MaterialId> utilities = [.. package.Materials.Where(m => m.Stage == Stage.Utility).Select(m => m.Id)];
        MaterialId[][] recipes = [.. package.Recipes.GroupBy(r => r.Process).Select(g => (MaterialId[])[.. g.Select(r => r.Material)])];
        HashSet<MaterialId> inside = [.. named];
        for (int before = -1; before != inside.Count;)
        {
            before = inside.Count;
            foreach (MaterialId[] recipe in recipes.Where(r => r.Any(inside.Contains))) { inside.UnionWith(recipe.Where(m => !utilities.Contains(m))); }
        }

        HashSet<ProcessId> processes = [.. package.Recipes.Where(r => inside.Contains(r.Material)).Select(r => r.Process)];
        return new MaterialClosure(inside, processes, [.. package.Recipes.Where(r => processes.Contains(r.Process) && !inside.Contains(r.Material)).Select(r => r.Material)]);
    }
}
