namespace Veta.Report;

/// <summary>A report that cannot be written; the message says what to do next.</summary>
public sealed class ReportException(string message) : Exception(message);
