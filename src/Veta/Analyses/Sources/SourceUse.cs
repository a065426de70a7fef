using Veta.Data;

namespace Veta.Analyses.Sources;

/// <summary>How much of a package hangs on one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Rows">Rows that name it.</param>
/// <param name="Figures">Figures in those rows, as <see cref="SourceSummary"/> counts them.</param>
public sealed record SourceUse(Source Source, int Rows, int Figures);
