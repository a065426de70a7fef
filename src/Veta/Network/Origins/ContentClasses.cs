using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>The classes of goods that rules on content tell apart, as caps on shares would ask for them.</summary>
internal static class ContentClasses
{
    /// <summary>Begins the ids of caps that stand for rules on content and bind nothing.</summary>
    public const string Prefix = "content:";

    /// <summary>Caps that have the classes of groups followed: one by the basis, and one by owner where owners count too.</summary>
    /// <param name="package">The package.</param>
    /// <param name="year">The year judged.</param>
    /// <param name="groups">Blocs or regions, any of which counts.</param>
    /// <param name="basis">By what it is told whose a good is.</param>
    /// <param name="owners">Whether owners count beside makers.</param>
    /// <param name="materials">What is judged.</param>
    public static ShareCap[] Caps(Package package, int year, IReadOnlyList<string> groups, ShareBasis basis, bool owners, IReadOnlyList<MaterialId> materials)
    {
        ArgumentNullException.ThrowIfNull(package);
        ShareCap Cap(string group, ShareBasis by) => new()
        {
            Id = new ShareCapId(Prefix + group + ":" + EnumWords.Of(by)),
            Year = new Year(year),
            Region = [package.Regions[0].Id],
            Materials = materials,
            Group = group,
            Basis = by,
            MaximumShare = 1,
            Source = package.Materials[0].Source,
        };
        return [.. groups.Select(g => Cap(g, basis)), .. owners ? groups.Select(g => Cap(g, ShareBasis.Owner)) : []];
    }
}
