using Veta.Data;

namespace Veta.Import;

/// <summary>Reads one public source's file as its publisher releases it. It knows the layout and the publisher's own spelling, and never guesses.</summary>
public interface IImporter
{
    /// <summary>Name on the command line, kebab-case.</summary>
    string Id { get; }

    /// <summary>The row of <c>sources</c> that its rows refer to: title, publisher, address, licence and grade. A package that has the id keeps its own row.</summary>
    Source Source { get; }

    /// <summary>Title in Spanish.</summary>
    string TitleEs { get; }

    /// <summary>Which file it takes, in one sentence that a refused user can act on, in English.</summary>
    string Expects { get; }

    /// <summary>The same sentence in Spanish.</summary>
    string ExpectsEs { get; }

    /// <summary>Encoding of the file as released; blank for a workbook.</summary>
    string Encoding { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">The package that takes the rows, and the user's own names.</param>
    /// <exception cref="ImportException">The file is not the one expected; the message says what was expected and what was found.</exception>
    ImportResult Read(ImportFile file, ImportContext context);
}
