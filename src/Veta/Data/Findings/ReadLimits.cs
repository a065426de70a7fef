namespace Veta.Data.Findings;

/// <summary>Limits that keep a broken or hostile file from filling memory or the screen.</summary>
internal static class ReadLimits
{
    /// <summary>Errors per file, after which the rest of the file is not read; and errors of one kind that are shown.</summary>
    public const int ErrorsPerFile = 100;

    /// <summary>Warnings of one kind that are shown; the others are counted.</summary>
    public const int WarningsPerKind = 10;

    /// <summary>Bytes in one record, quoted line breaks included.</summary>
    public const int RecordBytes = 1 << 20;

    /// <summary>Bytes in one cell; Excel's own limit is 32,767 characters.</summary>
    public const int CellBytes = 1 << 15;

    /// <summary>Bytes of a <c>datapackage.json</c> or a scenario.</summary>
    public const int DescriptionBytes = 4 << 20;

    /// <summary>Characters of an offending value that a message shows.</summary>
    public const int ShownCharacters = 60;
}
