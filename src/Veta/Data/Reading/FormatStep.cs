namespace Veta.Data.Reading;

/// <summary>What changed its meaning from one format of packages to the next, and how to say the same in the next one.</summary>
internal sealed record FormatStep
{
    /// <summary>The format that the step leads to; it starts from the one before.</summary>
    public required int To { get; init; }

    /// <summary>Blank cells that meant something else before.</summary>
    public IReadOnlyList<ColumnMeaning> Columns { get; init; } = [];

    /// <summary>What the description must say so that it means what its silence meant before; the same description when nothing must be said.</summary>
    public Func<PackageInfo, IReadOnlyList<Region>, PackageInfo> Describe { get; init; } = (info, _) => info;
}
