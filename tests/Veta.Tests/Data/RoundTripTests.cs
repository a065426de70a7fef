using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

[Trait("Category", "Property")]
public sealed class RoundTripTests
{
    public static TheoryData<string> AllTables => [.. TableList.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(AllTables))]
    public void Any_row_written_reads_back_the_same_and_gives_the_same_bytes(string name)
    {
        TableDefinition table = TableList.Named(name)!;
        Gen<IRow> rows = RandomRows.Of(table);
        Prop.ForAll(rows.ListOf().ToArbitrary(), list => ReadsBack(table, [.. list])).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(1, 3));
    }

    [Fact]
    public void Any_number_keeps_its_bits()
    {
        ValueRange allowed = TableList.Of<Facility>().Column("variable_cost_usd_per_unit")!.Range;
        Prop.ForAll(ArbMap.Default.GeneratorFor<NormalFloat>().Where(n => allowed.Judge(n.Get).IsUsable()).ToArbitrary(), number =>
        {
            Package package = Samples.Package();
            Facility facility = package.Facilities[0] with { VariableCostUsdPerUnit = number.Get };
            TableRows read = Read(TableList.Of<Facility>(), [facility]);
            return BitConverter.DoubleToInt64Bits(((Facility)read.Rows[0]).VariableCostUsdPerUnit!.Value) == BitConverter.DoubleToInt64Bits(number.Get + 0.0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1, 3));
    }

    [Fact]
    public void A_list_item_that_would_not_read_back_is_refused()
    {
        Package package = Samples.Package();
        Package bad = package with { Materials = [package.Materials[0] with { HsCodes = ["2617;10"] }] };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => PackageWriter.Bytes(bad, TableList.Of<Material>()));

        Assert.Equal("materials[stibnite-ore].hs_codes: '2617;10' cannot be an item of a list. Remove semicolons and outer blanks.", exception.Message);
    }

    private static bool ReadsBack(TableDefinition table, IRow[] rows)
    {
        byte[] bytes = Write(table, rows);
        TableRows read = TableReader.Read(table, table.File, new MemoryStream(bytes), new TextPool());
        bool same = read.Findings.All.All(f => f.Severity == Severity.Warning)
            && read.Rows.Count == rows.Length
            && rows.Zip(read.Rows).All(p => table.Columns.All(c => c.TextOf(p.First) == c.TextOf(p.Second)));
        return same ? bytes.AsSpan().SequenceEqual(Write(table, [.. read.Rows])) : throw new InvalidOperationException(string.Join('\n', read.Findings.All) + "\n" + Encoding.UTF8.GetString(bytes));
    }

    private static byte[] Write(TableDefinition table, IRow[] rows) => PackageWriter.Bytes(table.With(Samples.Package(), rows), table);

    private static TableRows Read(TableDefinition table, IRow[] rows) => TableReader.Read(table, table.File, new MemoryStream(Write(table, rows)), new TextPool());
}
