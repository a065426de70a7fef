namespace Veta.Cli;

/// <summary>Input that the user must correct; the message is in the user's language and says how.</summary>
internal sealed class BadInputException(string message) : Exception(message);
