namespace Veta.Analyses;

/// <summary>Whether an analysis asks a package.</summary>
public enum PackageUse
{
    /// <summary>It asks none, such as a comparison of two runs.</summary>
    None,

    /// <summary>It asks one when named.</summary>
    Optional,

    /// <summary>It asks one.</summary>
    Required,
}
