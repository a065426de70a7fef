namespace Veta.Data.Reading;

/// <summary>How a CSV text departs from its form.</summary>
public enum CsvFaultKind
{
    /// <summary>A quotation mark is opened and never closed.</summary>
    Unclosed,

    /// <summary>Text follows a closing quotation mark.</summary>
    AfterQuote,

    /// <summary>A quotation mark stands inside a cell that is not quoted; the cell keeps it.</summary>
    StrayQuote,

    /// <summary>A record is longer than <see cref="CsvText.MostRecordBytes"/>; what follows is not read.</summary>
    TooLong,
}
