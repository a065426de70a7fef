namespace Veta.Import;

/// <summary>A file or a package that an importer cannot use; the message says what to do next.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Carries a message for the user.</summary>
    /// <param name="message">What is wrong and what to do next.</param>
    public ImportException(string message)
        : base(message)
    {
    }

    /// <summary>Carries a message for the user and the fault that it explains.</summary>
    /// <param name="message">What is wrong and what to do next.</param>
    /// <param name="cause">The fault beneath.</param>
    public ImportException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
