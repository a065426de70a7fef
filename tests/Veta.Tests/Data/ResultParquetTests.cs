using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Analyses.Sampling;
using Veta.Data.Results;
using Veta.Ensembles;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>Parquet files of results: what was written is read back, equal rows have equal bytes, and a broken file is seen.</summary>
[Trait("Category", "Property")]
public sealed class ResultParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_are_read_back_as_they_were_with_blanks_accents_and_every_bit_of_a_number()
    {
        MemberRow[] rows =
        [
            new MemberRow { Member = 0, Policy = "política", Kind = MemberRowKind.Measure, Name = "loss_usd", About = "world", Unit = "USD", Value = 0.1 + 0.2 },
            new MemberRow { Member = 7, Kind = MemberRowKind.State, Status = RowState.Failed, ReasonEn = "a, \"b\"\nc", ReasonEs = "ñ" },
            MemberRow.State(8, "x", MemberStart.Reference, RowState.Answered, null),
        ];
        string path = _folder.File("rows.parquet");
        ResultParquet.Write(ResultTable.Of(rows), path, new Dictionary<string, string> { ["block"] = "3" });
        Assert.Equal(rows, ResultParquet.Read<MemberRow>(path));
        Assert.Equal("3", ResultParquet.NotesOf(path)!["block"]);
        ResultParquet.Write(ResultTable.Of(rows), _folder.File("again.parquet"), new Dictionary<string, string> { ["block"] = "3" });
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(_folder.File("again.parquet")));
    }

    [Fact]
    public void A_table_without_rows_is_a_whole_file()
    {
        string path = _folder.File("none.parquet");
        ResultParquet.Write(ResultTable.Of(Array.Empty<MemberRow>()), path);
        Assert.Empty(ResultParquet.Read<MemberRow>(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAR1")]
    [InlineData("PAR1 this is none, though it begins and ends like one PAR1")]
    public void A_broken_file_has_no_notes(string text)
    {
        string path = _folder.File("broken.parquet");
        File.WriteAllText(path, text);
        Assert.Null(ResultParquet.NotesOf(path));
    }
}
