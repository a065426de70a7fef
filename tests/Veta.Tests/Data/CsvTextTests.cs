using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class CsvTextTests
{
    [Fact]
    [Trait("Category", "Hand")]
    public void Cells_keep_quotation_marks_commas_and_line_breaks_and_records_their_first_line()
    {
        IReadOnlyList<(int Line, string[] Cells)> records = CsvText.Read("\uFEFFa,b\r\n\"x \"\"y\"\", z\",\"1\n2\"\n\n3,", Refuse);

        Assert.Equal([1, 2, 5], records.Select(record => record.Line));
        Assert.Equal(["a", "b", "x \"y\", z", "1\n2", "3", ""], records.SelectMany(record => record.Cells));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void An_empty_line_is_a_record_only_where_it_is_asked_for()
    {
        Assert.Equal([1, 3], CsvText.Read("a\n\nb\n", Refuse).Select(record => record.Line));
        Assert.Equal(["a", "", "b"], CsvText.Read("a\n\nb\n", Refuse, keepEmptyLines: true).Select(record => Assert.Single(record.Cells)));
        Assert.Empty(CsvText.Read("", Refuse, keepEmptyLines: true));
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData("a,b\n1,\"2\n3,4\n", CsvFaultKind.Unclosed, 2)]
    [InlineData("a,b\n1,2\n\"3\"4,5\n", CsvFaultKind.AfterQuote, 3)]
    [InlineData("a,b\n1,2 \"inch\n", CsvFaultKind.StrayQuote, 2)]
    public void A_fault_is_told_with_its_line_and_refused_as_the_caller_says(string text, CsvFaultKind kind, int line)
    {
        CsvFault? told = null;

        Assert.Throws<InvalidDataException>(() => CsvText.Read(text, fault =>
        {
            told = fault;
            return new InvalidDataException();
        }));

        Assert.Equal(new CsvFault(line, kind), told);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_fault_that_is_let_pass_keeps_the_letters_of_its_cell() =>
        Assert.Equal(["1", "2 \"inch"], CsvText.Read("1,2 \"inch\n", _ => null).Single().Cells);

    [Fact]
    [Trait("Category", "Hand")]
    public void A_record_beyond_the_limit_is_a_fault_and_no_cell() =>
        Assert.Equal(
            "TooLong at 2",
            Assert.Throws<InvalidDataException>(() => CsvText.Read("a\n\"" + new string('x', CsvText.MostRecordBytes + 1) + "\"\n", fault => new InvalidDataException($"{fault.Kind} at {fault.Line}"))).Message);

    [Fact]
    [Trait("Category", "Hand")]
    public void A_result_reads_back_as_it_was_written_and_a_damaged_one_is_refused()
    {
        string path = Path.GetTempFileName();
        try
        {
            string[] texts = ["plain", "with, comma", "with \"marks\"", "two\nlines", ""];
            ResultCsv.Write(ResultTable.Of(texts.Select(text => new NoteRow { Text = text })), path);
            (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
            Assert.Equal(["text"], columns);
            Assert.Equal(texts, rows.Select(row => Assert.Single(row)));

            File.WriteAllText(path, "text\n\"never closed\nmore\n");
            InputException refused = Assert.Throws<InputException>(() => ResultFile.Read(path));
            Assert.EndsWith(":2: a quotation mark is not closed. Run the analysis again to write the table anew.", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Exception? Refuse(CsvFault fault) => new InvalidDataException($"{fault.Kind} at {fault.Line}");

    [Table("notes", "Texts of a test.")]
    private sealed record NoteRow
    {
        [Column("text", "Any text.")]
        public required string Text { get; init; }
    }
}
