using Veta.Lp;
using Veta.Lp.Files;
using Xunit;

namespace Veta.Tests.Lp.Files;

public sealed class LpWriterTests
{
    [Fact]
    public void Text_has_one_row_a_line_terms_by_column_and_every_bound()
    {
        string expected = """
            \ Veta LP file, spelling 1
            \ name: every feature: {7B}braces{7D}, {7E} and % signs
            Minimize
             obj_: activity(mx~madero,2030) - 2.5 {}2fast + 1E-05 {}end + 0.3333333333333333 a{20}name{20}with{20}blanks - 12.75
            Subject To
             balance(lithium~hydroxide,2030): activity(mx~madero,2030) - 10000000000000000 {}inflow(a,2030) + 5E-324 {}end >= 4
             obj: - activity(mx~madero,2030) + {}2fast <= 8
             OBJ: 3.25 {}inflow(a,2030) + 1.5E+300 a{20}name{20}with{20}blanks = 7
             r{7B}to{7D}: 2 activity(mx~madero,2030) + 0.1 {}2fast - {}e5 >= -1
             r{7B}to{7D}{to}: 2 activity(mx~madero,2030) + 0.1 {}2fast - {}e5 <= 2
             {}free: 0 activity(mx~madero,2030) >= -inf
             {}{2A}star: a{20}name{20}with{20}blanks >= 0.1
             {}{2A}star{to}: a{20}name{20}with{20}blanks <= 0.3
             {}{27}MARKER{27}: {}end >= -8
             {}{27}MARKER{27}{to}: {}end <= -0.7
            Bounds
             activity(mx~madero,2030) >= 0
             {}inflow(a,2030) free
             -3 <= {}2fast <= 4.5
             {}end = 2
             0 <= {}e5 <= 1
             a{20}name{20}with{20}blanks >= 0
             -inf <= {}{24}x{25}{7C}{F1} <= -1
            Generals
             a{20}name{20}with{20}blanks
             {}{24}x{25}{7C}{F1}
            Binaries
             {}e5
            End

            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), LpWriter.Write(FileModels.Full()));
    }

    [Fact]
    public void Maximised_model_is_written_with_its_own_signs()
    {
        string text = LpWriter.Write(FileModels.Full(maximise: true));
        Assert.Contains("Maximize\n obj_: - activity(mx~madero,2030) + 2.5 {}2fast - 1E-05 {}end - 0.3333333333333333 a{20}name{20}with{20}blanks + 12.75\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_rows_are_wrapped_before_a_sign_and_read_back()
    {
        LpModel model = OneRow(columns: 60);
        string text = LpWriter.Write(model);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 120, line));
        Assert.Contains("\n   + x", text, StringComparison.Ordinal);
        FileModels.AssertSame(model, LpReader.Read(new StringReader(text)));
    }

    [Fact]
    public void Names_beyond_the_limit_are_cut_and_stay_apart()
    {
        string longName = new('x', 300);
        LpModel model = OneRow(columns: 2, LpNames.Listed([longName + "a", longName + "b"], ["row"]));
        LpModel back = LpReader.Read(new StringReader(LpWriter.Write(model)));
        Assert.Equal(2, back.ColumnCount);
        Assert.EndsWith("{#1}", back.Names.Column(1), StringComparison.Ordinal);
        Assert.Equal(251, back.Names.Column(1).Length);
    }

    [Fact]
    public void Rows_without_columns_are_refused_with_the_way_out()
    {
        var model = new LpModel { Cost = [], ColumnLower = [], ColumnUpper = [], RowLower = [1], RowUpper = [2], Starts = [0], Rows = [], Values = [] };
        Assert.Contains("write an .mps file instead", Assert.Throws<ModelFileException>(() => LpWriter.Write(model)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("~")]
    [InlineData("{}")]
    [InlineData("{41}")]
    [InlineData("Free")]
    [InlineData("Infinity")]
    [InlineData("nanjing")]
    [InlineData("E")]
    [InlineData("e9")]
    [InlineData("\u0001 \u2028\uD83D\uDE00")]
    public void Any_name_survives_both_spellings(string name)
    {
        Assert.Equal(name, LpSpelling.Decode(LpSpelling.Encode(name, 0)));
        Assert.Equal(name, MpsSpelling.Decode(MpsSpelling.Encode(name)));
        Assert.DoesNotContain(' ', MpsSpelling.Encode(name));
    }

    private static LpModel OneRow(int columns, ILpNames? names = null) => new()
    {
        Cost = Enumerable.Repeat(1.5, columns).ToArray(),
        ColumnLower = new double[columns],
        ColumnUpper = Enumerable.Repeat(double.PositiveInfinity, columns).ToArray(),
        RowLower = [1],
        RowUpper = [double.PositiveInfinity],
        Starts = Enumerable.Range(0, columns + 1).ToArray(),
        Rows = new int[columns],
        Values = Enumerable.Repeat(1.0, columns).ToArray(),
        Names = names ?? LpNames.Numbered,
    };
}
