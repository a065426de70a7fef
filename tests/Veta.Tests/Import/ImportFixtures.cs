using System.Runtime.CompilerServices;
using Veta.Data;
using Veta.Import;

namespace Veta.Tests.Import;

/// <summary>The package that the importers' tests write into, and the cut files.</summary>
internal static class ImportFixtures
{
    /// <summary>Countries and materials that the fixtures name, with one row of each kind that an importer may meet.</summary>
    public const string Text = """
        # sources
        id,title,publisher,address,licence,grade
        own,Own work,Someone,,CC-BY-4.0,D
        usgs-mcs-2026,Mineral Commodity Summaries 2026,U.S. Geological Survey,https://doi.org/10.5066/P1WKQ63T,US public domain,A
        # regions
        id,kind,parent,governance,source,note
        world,world,,,own,
        us,country,world,,own,Held by hand
        mx,country,world,-0.7,own,
        cl,country,world,,own,
        cn,country,world,,own,
        au,country,world,,own,
        ca,country,world,,own,
        cd,country,world,,own,
        # materials
        id,stage,unit,source
        antimony-concentrate,concentrate,t,own
        antimony-metal,refined,t,own
        copper-concentrate,concentrate,t,own
        copper-cathode,refined,t,own
        zinc-slab,refined,t,own
        nickel-refined,refined,t,own
        silver-refined,refined,t,own
        silver-contained,concentrate,t,own
        gallium-primary,intermediate,t,own
        lithium-brine,concentrate,t,own
        natural-graphite,concentrate,t,own
        uranium-u3o8,concentrate,t,own

        """;

    public static Package Package => Package.FromText(Text);

    public static IImporter Importer(string id) => Importers.Named(id) ?? throw new InvalidOperationException($"There is no importer {id}.");

    public static ImportFile File(string name) => ImportFile.Read(Path.Combine(Folder(), name));

    /// <summary>What an importer reads from a cut file.</summary>
    public static ImportResult Read(string id, string file, IReadOnlyDictionary<string, string>? materials = null) =>
        Importer(id).Read(File(file), new ImportContext(Package, materials));

    /// <summary>What an import would do to a package.</summary>
    public static ImportPlan Plan(string id, string file, Package package, bool replaceEdits = false)
    {
        ImportFile read = File(file);
        return ImportMerge.Of(package, Importer(id), read, Importer(id).Read(read, new ImportContext(package)), replaceEdits);
    }

    private static string Folder([CallerFilePath] string path = "")
    {
        // A deterministic build writes paths from the root of the repository.
        string relative = path.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Guards.SourceTree.Root, path[3..]) : path;
        return Path.Combine(Path.GetDirectoryName(relative)!, "Fixtures");
    }
}
