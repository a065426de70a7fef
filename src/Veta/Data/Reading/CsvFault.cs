namespace Veta.Data.Reading;

/// <summary>Where a CSV text departs from its form.</summary>
/// <param name="Line">Line on which the record begins, from 1.</param>
/// <param name="Kind">How.</param>
public readonly record struct CsvFault(int Line, CsvFaultKind Kind);
