namespace Veta.Analyses.Runs;

/// <summary>A figure of an answer that is not a number; the message names table, row and column. It is a fault of the program or of an engine, and nothing of the answer is given out.</summary>
public sealed class ResultException(string message) : Exception(message);
