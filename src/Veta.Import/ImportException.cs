namespace Veta.Import;

/// <summary>A file or a package that an importer cannot use, told in either language with what to do next.</summary>
/// <param name="told">What is wrong and what to do next.</param>
/// <param name="cause">The fault beneath; null when there is none.</param>
public sealed class ImportException(Sentence told, Exception? cause = null) : Exception(told.In(Language.English), cause), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;

    /// <summary>The fault of a file that is not the one that an importer takes.</summary>
    /// <param name="importer">Says which file it takes.</param>
    /// <param name="file">The file given.</param>
    /// <param name="expected">What was expected in it.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="cause">The fault beneath; null when there is none.</param>
    internal static ImportException NotThis(IImporter importer, ImportFile file, Sentence expected, Sentence found, Exception? cause = null) =>
        new(Say.ImportNotThis(file.Name, importer.Id, expected, found, Expects(importer)), cause);

    /// <summary>Which file an importer takes.</summary>
    internal static Said Expects(IImporter importer) => Said.Name(importer.Expects, importer.ExpectsEs);
}
