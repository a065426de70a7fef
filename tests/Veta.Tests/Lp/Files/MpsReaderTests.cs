using Veta.Lp;
using Veta.Lp.Files;
using Xunit;

namespace Veta.Tests.Lp.Files;

public sealed class MpsReaderTests
{
    private const double Infinity = double.PositiveInfinity;
    private const string Head = "NAME t\nROWS\n N cost\n L a\n G b\n E c\nCOLUMNS\n x cost 1 a 1\n x b 1\n y a 1 c 1\n";

    [Fact]
    public void Sides_ranges_and_every_kind_of_bound_are_read()
    {
        LpModel model = Read("""
            * comment
            NAME          hand case
            OBJSENSE
                MAX
            ROWS
             N  profit
             N  watch
             L  cap
             G  need
             E  up
             E  down
             E  even
            COLUMNS
                a profit 2 cap 1
                a need 3
                b cap 1 up -1
                b watch 5
                M1 'MARKER' 'INTORG'
                i cap 1
                j cap 1
                M2 'MARKER' 'INTEND'
                k need 1
                l need 1
                m need 1
                n need 1
            RHS
                RHS profit -7 cap 10
                RHS need 2 up 4
                RHS down 4
            RANGES
                RNG cap -3 need 6
                RNG up 2 down -2
            BOUNDS
             FR BND a
             MI BND b
             UP BND b 9
             BV BND i
             LI BND j -4
             UI BND j 8
             FX BND k 3
             UP BND l -2
             LO BND m 1.5
             PL BND m
             UP BND n 1e30
            ENDATA
            """);
        Assert.Equal("hand case", model.Name);
        Assert.True(model.Maximise);
        // The constant is minus the right-hand side −7, so +7, and −7 in the minimising sense.
        Assert.Equal(-7, model.Offset);
        Assert.Equal(-2, model.Cost[0]);
        Assert.Equal(["watch", "cap", "need", "up", "down", "even"], Enumerable.Range(0, 6).Select(model.Names.Row));
        // cap: L 10 range |−3|; need: G 2 range 6; up: E 4 range +2; down: E 4 range −2; even: E without a side.
        Assert.Equal([-Infinity, 7, 2, 4, 2, 0], model.RowLower);
        Assert.Equal([Infinity, 10, 8, 6, 4, 0], model.RowUpper);
        Assert.Equal(["a", "b", "i", "j", "k", "l", "m", "n"], Enumerable.Range(0, 8).Select(model.Names.Column));
        Assert.Equal([-Infinity, -Infinity, 0, -4, 3, -Infinity, 1.5, 0], model.ColumnLower);
        Assert.Equal([Infinity, 9, 1, 8, 3, -2, Infinity, Infinity], model.ColumnUpper);
        Assert.Equal([false, false, true, true, false, false, false, false], model.Integer!);
        Assert.Equal([1, 2, 0, 1, 3, 1, 1, 2, 2, 2, 2], model.Rows);
    }

    [Fact]
    public void Fixed_columns_are_used_once_a_name_holds_blanks()
    {
        LpModel model = Read("""
            NAME          FIXED
            ROWS
             N  COST
             L  MY ROW
             G  R2
            COLUMNS
                COL ONE   COST               1.0   MY ROW             2.0
                COL ONE   R2                 3.0
                X2        MY ROW            -1.5
            RHS
                          MY ROW             8.0   R2                 1.0
            BOUNDS
             UP           COL ONE           40.0
             FR           X2
            ENDATA
            """);
        Assert.Equal(["COL ONE", "X2"], Enumerable.Range(0, 2).Select(model.Names.Column));
        Assert.Equal(["MY ROW", "R2"], Enumerable.Range(0, 2).Select(model.Names.Row));
        Assert.Equal([2, 3, -1.5], model.Values);
        Assert.Equal([-Infinity, 1], model.RowLower);
        Assert.Equal([8, Infinity], model.RowUpper);
        Assert.Equal([0, -Infinity], model.ColumnLower);
        Assert.Equal([40, Infinity], model.ColumnUpper);
    }

    [Fact]
    public void Sets_may_go_unnamed_and_objname_chooses_the_objective()
    {
        LpModel model = Read("OBJSENSE MAX\nOBJNAME\n second\nROWS\n N first\n N second\n L a\nCOLUMNS\n x first 1 second 2\n x a 1\nRHS\n a 5\nRANGES\n a 1\nBOUNDS\n UP x 4\n MI x\nENDATA\n");
        Assert.Equal([-2.0], model.Cost);
        Assert.Equal(["first", "a"], Enumerable.Range(0, 2).Select(model.Names.Row));
        Assert.Equal([-Infinity, 4], model.RowLower);
        Assert.Equal(4, model.ColumnUpper[0]);
        Assert.Equal(-Infinity, model.ColumnLower[0]);
    }

    [Theory]
    [InlineData(" x cost 1\nROWS\n", "line 1: a line before any section; a section such as ROWS begins in the first column")]
    [InlineData("ROWS\n X a\n", "line 2: 'X' is no kind of row; write N, L, G or E")]
    [InlineData("ROWS\n L\n", "line 2: a line of ROWS is a kind (N, L, G or E) and a name; put names with blanks in fixed columns 5-12")]
    [InlineData("ROWS\n L a\n L a\n", "line 3: row 'a' comes twice; rename one of the two")]
    [InlineData("ROWS\n L a\nENDATA\n", "line 3: the file has no objective; add an N row to ROWS")]
    [InlineData("OBJSENSE\n UP\n", "line 2: 'UP' is no sense of the objective; write MAX or MIN")]
    [InlineData("QUADOBJ\n", "line 1: section QUADOBJ cannot be read; only linear models with integer columns can, so remove it or write the model without it")]
    [InlineData(Head, "line 10: the file ends without ENDATA and may be cut; if it is whole, add a last line ENDATA")]
    [InlineData(Head + " y b\n", "line 11: a line of COLUMNS is a column and one or two pairs of row and number; put names with blanks in fixed columns 5-12 and 15-22")]
    [InlineData(Head + " y b 1D3\n", "line 11: a line of COLUMNS is a column and one or two pairs of row and number; put names with blanks in fixed columns 5-12 and 15-22")]
    [InlineData(Head + " y b inf\n", "line 11: 'inf' is not a finite number; write it like 12.5 or 1.25E+1")]
    [InlineData(Head + " y d 1\n", "line 11: row 'd' is not in ROWS; add it there or correct the name")]
    [InlineData(Head + " y a 1\n", "line 11: column 'y' has two entries in row 'a'; keep one, or write their sum")]
    [InlineData(Head + " x c 1\n", "line 11: column 'x' comes again after another column; put all its entries together")]
    [InlineData(Head + " m 'MARKER' 'SOSORG'\n", "line 11: marker 'SOSORG' cannot be read; only 'INTORG' and 'INTEND' can")]
    [InlineData(Head + "RHS\n R a 1\n R a 2\n", "line 13: row 'a' has two right-hand sides; keep one")]
    [InlineData(Head + "RHS\n R a 1\n S b 2\n", "line 13: a second right-hand-side set 'S' after 'R'; keep the lines of one set")]
    [InlineData(Head + "RHS\n a\n", "line 12: a line here is a right-hand-side set and one or two pairs of row and number")]
    [InlineData(Head + "RHS\n R a x\n", "line 12: 'x' is not a finite number; write it like 12.5 or 1.25E+1")]
    [InlineData(Head + "RANGES\n R cost 1\n", "line 12: row 'cost' is an N row and has no range; make it L, G or E or remove the range")]
    [InlineData(Head + "BOUNDS\n UP B x 1\n UP B x 2\n", "line 13: column 'x' has the same bound twice; keep one")]
    [InlineData(Head + "BOUNDS\n UP B z 1\n", "line 12: column 'z' is not in COLUMNS; add it there or correct the name")]
    [InlineData(Head + "BOUNDS\n UP B x one\n", "line 12: 'one' is not a number; write it like 12.5 or 1.25E+1")]
    [InlineData(Head + "BOUNDS\n UP x\n", "line 12: this bound is a kind, a bound set, a column and a number")]
    [InlineData(Head + "BOUNDS\n SC B x 4\n", "line 12: semi-continuous columns cannot be read; write each with a binary column and two rows")]
    [InlineData(Head + "BOUNDS\n XX B x 4\n", "line 12: 'XX' is no kind of bound; write LO, UP, FX, FR, MI, PL, BV, LI or UI")]
    [InlineData(Head + " m 'MARKER' 'INTORG'\n z a 1\nENDATA\n", "line 13: integer column 'z' has no bound, which some readers take for 1 and others for infinity; add a line ' BV BOUND z' or ' PL BOUND z' to BOUNDS")]
    public void Malformed_file_is_refused_with_line_and_next_step(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ModelFileException>(() => Read(text)).Message);

    [Fact]
    public void Crossed_bounds_are_refused_by_the_guard_that_every_model_passes()
    {
        LpModelException fault = Assert.Throws<LpModelException>(() => Read(Head + "BOUNDS\n LO B x 3\n UP B x 2\nENDATA\n"));
        Assert.Equal("x: lower bound 3 is above upper bound 2", fault.Message);
    }

    private static LpModel Read(string text) => MpsReader.Read(new StringReader(text.ReplaceLineEndings("\n")));
}
