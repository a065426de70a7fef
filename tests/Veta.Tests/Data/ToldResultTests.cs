using Veta.Analyses;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class ToldResultTests
{
    [Fact]
    public void A_sentence_of_a_row_is_a_column_in_each_language()
    {
        ResultTable table = ResultTable.Of([new ToldRow { Id = "a", Reason = Say.FolderIsFile("x") }, new ToldRow { Id = "b" }]);
        Assert.Equal(["id", "reason_en", "reason_es"], table.Columns.Select(c => c.Name));
        Assert.Equal("Why not. In Spanish.", table.Columns[2].Description);
        Assert.Equal("x is a file, and results need a folder. Name another folder.", table.Text(table.Rows[0], 1));
        Assert.Equal("x es un archivo, y los resultados necesitan una carpeta. Indique otra carpeta.", table.Text(table.Rows[0], 2));
        Assert.Equal("", table.Text(table.Rows[1], 2));
    }

    [Theory]
    [InlineData(Language.English, "Id", "Reason")]
    [InlineData(Language.Spanish, "Clave", "Razón")]
    public void A_page_of_tables_shows_of_a_pair_the_column_in_the_readers_language(Language language, string id, string heading)
    {
        var answer = new Answer { Analysis = "a", Inputs = null, Request = new RunRequest { Analysis = "a" }, TitleEn = "A", TitleEs = "A", Tables = [ResultTable.Of([new ToldRow { Id = "a", Reason = Say.FolderBlank }])] };
        PagePart.Table table = Assert.Single(TablePage.Of(answer, language).OfType<PagePart.Table>());
        Assert.Equal([id, heading], table.Columns);
        Assert.Equal(Say.FolderBlank.In(language), table.Rows[0][1]);
    }

    [Table("told", "Rows that say why.")]
    private sealed record ToldRow
    {
        [Column("id", "Its id.", Key = true)]
        public required string Id { get; init; }

        [Column("reason", "Why not.")]
        public Sentence? Reason { get; init; }
    }
}
