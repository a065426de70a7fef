using Veta.Lp;
using Veta.Lp.Files;
using Xunit;

namespace Veta.Tests.Lp.Files;

public sealed class LpReaderTests
{
    private const double Infinity = double.PositiveInfinity;

    [Fact]
    public void File_of_another_program_is_read_with_its_liberties()
    {
        LpModel model = Read("""
            \ a comment
            MAX profit: 3x + 2 y
               - - 4 z + 10 + x
            such that
             c1: x + y + 2 <= 14  \ the constant moves to the right
             -1 <= x - z <= 5
             c3: 2 >= y
             3 x + y + x =< 30
             c5: x =>
               -inf
            BOUND
             x <= 40
             -5 <= y <= infinity
             2.5 >= z
             w free
             v = 1e30
            gen
             x y
            bin
             b~1
            end
            anything after the end
            """.Replace(" v = 1e30\n", " -1E+30 <= b~1 <= 7\n", StringComparison.Ordinal));
        Assert.True(model.Maximise);
        Assert.Equal(-10, model.Offset);
        Assert.Equal(["x", "y", "z", "w", "b~1"], Enumerable.Range(0, 5).Select(model.Names.Column));
        Assert.Equal([-4, -2, -4, 0, 0], model.Cost);
        Assert.Equal([0, -5, 0, -Infinity, 0], model.ColumnLower);
        Assert.Equal([40, Infinity, 2.5, Infinity, 1], model.ColumnUpper);
        Assert.Equal([true, true, false, false, true], model.Integer!);
        Assert.Equal(["c1", "r1", "c3", "r3", "c5"], Enumerable.Range(0, 5).Select(model.Names.Row));
        Assert.Equal([-Infinity, -1, -Infinity, -Infinity, -Infinity], model.RowLower);
        Assert.Equal([12, 5, 2, 30, Infinity], model.RowUpper);
        Assert.Equal([0, 4, 7, 8, 8, 8], model.Starts);
        Assert.Equal([0, 1, 3, 4, 0, 2, 3, 1], model.Rows);
        Assert.Equal([1, 1, 4, 1, 1, 1, 1, -1], model.Values);
    }

    [Fact]
    public void Words_of_the_format_can_be_names_where_they_read_as_names()
    {
        LpModel model = Read("min\n obj: x\nst\n bounds: x + free >= 1\n end:\n bin + x <= 2\nend");
        Assert.Equal(["x", "free", "bin"], Enumerable.Range(0, 3).Select(model.Names.Column));
        Assert.Equal(["bounds", "end"], Enumerable.Range(0, 2).Select(model.Names.Row));
    }

    [Fact]
    public void Terms_of_one_column_are_summed_and_a_sum_of_zero_leaves_no_entry()
    {
        LpModel model = Read("min\n x\nst\n a: x + 2 x - y + y >= 1\nend");
        Assert.Equal([3.0], model.Values);
        Assert.Equal([0, 1, 1], model.Starts);
    }

    [Theory]
    [InlineData("st\n x >= 1\nend", "line 1: an LP file begins with 'Minimize' or 'Maximize', not with 'rows'")]
    [InlineData("", "line 0: an LP file begins with 'Minimize' or 'Maximize', not with 'end of the file'")]
    [InlineData("min\n x\nst\n x >= 1\n", "line 4: the file ends without 'End' and may be cut; if it is whole, add a last line 'End'")]
    [InlineData("min\n x + 2 x^2\nst\nend", "line 2: '^' belongs to a quadratic term; only linear models can be read, so remove the term")]
    [InlineData("min\n x\nst\n a: x >= y\nend", "line 4: unexpected 'y': only a number may stand on the right; move columns to the left")]
    [InlineData("min\n x\nst\n a: x >= 1 + y\nend", "line 4: unexpected '+': only a number may stand on the right; move the rest to the left")]
    [InlineData("min\n x\nst\n a: x >= 2 y\nend", "line 4: unexpected 'y': only a number may stand on the right; move the rest to the left")]
    [InlineData("min\n x\nst\n a: x +\n >= 2\nend", "line 5: unexpected '>=': a number or a column should follow the sign")]
    [InlineData("min\n x\nst\n a: x\n b: x >= 2\nend", "line 5: unexpected 'b': a row needs <=, >= or = and a number after its terms")]
    [InlineData("min\n x\nst\n a: x >= 1\n a: x <= 2\nend", "line 5: row 'a' comes twice; rename one of the two")]
    [InlineData("min\n x\nst\n a: 3 <= x <= 2\nend", "line 4: no value lies between the sides of row 'a'; turn the sides round or correct them")]
    [InlineData("min\n x\nst\n a: 1 <= x >= 2\nend", "line 4: the two relations of a row must point the same way")]
    [InlineData("min\n x\nst\n a: inf x >= 2\nend", "line 4: a coefficient cannot be infinite; write a finite number")]
    [InlineData("min\n x\nst\n a: 1e999 x >= 2\nend", "line 4: '1e999' is no finite number; write inf for infinity")]
    [InlineData("min\n x\nst\n a: x >< 2\nend", "line 4: '><' is no relation; write <=, >= or =")]
    [InlineData("min\n x\nst\n a: x >= 2\nbounds\n x <= -1\nend", "line 6: 'x' has an upper bound below its lower bound 0; write the lower bound too, such as -inf <= x <= -1")]
    [InlineData("min\n x\nst\n a: x >= 2\nbounds\n x y\nend", "line 6: unexpected 'y': a bound needs <=, >=, = or the word free")]
    [InlineData("min\n x\nst\n a: x >= 2\nbounds\n x <= y\nend", "line 6: unexpected 'y': a bound is a number, inf or -inf")]
    [InlineData("min\n x\nst\n a: x >= 2\ngeneral\n y\nend", "line 6: 'y' is no column of this file; correct the name or use the column in a row or bound first")]
    [InlineData("min\n x\nst\n a: x >= 2\nsemi-continuous\n x\nend", "line 5: semi-continuous columns cannot be read; write each with a binary column and two rows")]
    [InlineData("min\n x\nst\n a: x >= 2\nsos\n s: x:1\nend", "line 5: SOS sets cannot be read; write them with binary columns")]
    [InlineData("min\n x\nst\n a: x >= 2\nmax\n x\nend", "line 5: section 'maximize' comes twice; keep one objective")]
    [InlineData("\\ Veta LP file, spelling 1\nmin\n x\nst\n a: x >= 2\n a{to}: 2 x <= 3\nend", "line 6: row 'a{to}' differs from the row whose upper side it is; make the terms the same or give it a name of its own")]
    public void Malformed_file_is_refused_with_line_and_next_step(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ModelFileException>(() => Read(text)).Message);

    private static LpModel Read(string text) => LpReader.Read(new StringReader(text.ReplaceLineEndings("\n")));
}
