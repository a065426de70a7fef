using System.Diagnostics;
using System.Globalization;
using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PackageReaderTests
{
    [Fact]
    public void A_text_with_several_tables_becomes_typed_rows()
    {
        Package package = Samples.Package();

        Assert.Equal(4, package.Regions.Count);
        Facility candidate = package.Facilities.Single(f => f.Id == new FacilityId("mx-madero-new"));
        Assert.Equal(BuildRule.Continuous, candidate.BuildRule);
        Assert.Equal([0.5, 0.8], candidate.Ramp);
        Assert.Equal(20, candidate.LifeYears);
        Assert.Equal(1, candidate.Availability);
        Assert.Equal("mx-madero-new", candidate.NameEn);
        Assert.Equal(new SourceId("example"), candidate.Source);
        Assert.Equal(Grade.D, package.Sources.Single().Grade);
        Assert.False(package.Materials.Single(m => m.Id.Value == "electricity").Mobile);
        Assert.Equal(["usmca"], package.Regions[0].Blocs);
        Assert.Equal(new Year(2028), package.Demands[1].Year);
    }

    [Fact]
    public void A_written_package_reads_back_equal_and_writes_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        Package package = Samples.Package();
        PackageWriter.Write(package, folder.Path);
        PackageReading reading = PackageReader.TryRead(folder.Path);

        Assert.Empty(reading.Findings);
        foreach (TableDefinition table in TableList.All)
        {
            Assert.Equal(Encoding.UTF8.GetString(PackageWriter.Bytes(package, table)), Encoding.UTF8.GetString(PackageWriter.Bytes(reading.Package!, table)));
        }
    }

    [Fact]
    public void A_hundred_and_fifty_thousand_rows_cost_little_memory()
    {
        var csv = new StringBuilder("region,material,year,quantity_per_year,qualifier,source,grade,note\n");
        var random = new Random(1);
        for (int i = 0; i < 150_000; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"r-{i / 25 % 300},m-{i / 7500},{2000 + (i % 25)},{random.NextDouble() * 1000:R},,s,,\n");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(csv.ToString());
        // Time depends on the machine's load (0.1 s alone on a 2-core machine; see the benchmarks); memory does not.
        TableRows rows = Read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        rows = Read();
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed.TotalSeconds:F3} s");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(150_000, rows.Rows.Count);
        Assert.Empty(rows.Findings.All);
        Assert.InRange(allocated / 150_000, 0, 250);

        TableRows Read()
        {
            TableRows read = TableReader.Read(TableList.Of<Production>(), "production.csv", new MemoryStream(bytes), new TextPool());
            TableLinks.FindDuplicates(read);
            return read;
        }
    }
}
