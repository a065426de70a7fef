using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>Files as spreadsheets save them are read where nothing can be misread, and refused with what to write where something can.</summary>
public sealed class ExcelHabitTests
{
    [Theory]
    [InlineData("rows of commas", "demands.csv", "assumed\n", "assumed\n,,,,,,\n,,,,,,\n , ,,,,,\n")]
    [InlineData("thirty blank rows", "demands.csv", "assumed\n", "assumed\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")]
    [InlineData("unnamed empty columns", "sectors.csv", "source\nmining,Copper mining,Minería del cobre,1,assumed", "source,,\nmining,Copper mining,Minería del cobre,1,assumed,,")]
    [InlineData("empty cells beyond the header", "sectors.csv", "1,assumed", "1,assumed,,,")]
    [InlineData("capitals in the header", "sectors.csv", "id,name_en,name_es,priority_tier,source", "ID,Name_EN,name_es,Priority Tier,SOURCE")]
    [InlineData("blanks in the header", "sectors.csv", "id,name_en,name_es,priority_tier,source", "id ,name_en, name_es,priority_tier ,source ")]
    [InlineData("VERDADERO", "materials.csv", "nitrate,product,true", "nitrate,product,VERDADERO")]
    [InlineData("FALSO", "materials.csv", "agua,utility,false", "agua,utility,Falso")]
    [InlineData("years as 2030.0", "facilities.csv", "400,500,2,20", "400,500,2,20.0")]
    [InlineData("a lead time of 2.0 years", "facilities.csv", "400,500,2,20", "400,500,2.0,20.00")]
    [InlineData("a tier of 1.0", "sectors.csv", "cobre,1,", "cobre,1.0,")]
    public void What_cannot_be_misread_is_read_as_the_same_package(string what, string file, string before, string after)
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        Change(folder.Path, file, before, after);
        PackageReading reading = PackageReader.TryRead(folder.Path);
        Assert.True(reading.Package is not null && reading.Findings.Count == 0, what + ": " + string.Join("\n", reading.Findings));
        Package usual = PackageReader.Read(Folder);
        Assert.All(TableList.All, t => Assert.Equal(PackageWriter.Bytes(usual, t), PackageWriter.Bytes(reading.Package, t)));
    }

    [Fact]
    public void The_mark_that_Excel_writes_before_UTF8_is_no_finding()
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        foreach (string file in Directory.GetFiles(folder.Path)) { File.WriteAllBytes(file, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(file)]); }
        Assert.Empty(PackageReader.TryRead(folder.Path).Findings);
    }

    [Theory]
    [InlineData("events.csv", "nitrate,1,", "nitrate,8%,", "percent-sign", "Write the share as a fraction of 1: 0.08.")]
    [InlineData("events.csv", "nitrate,1,", "nitrate,\"12,5 %\",", "percent-sign", "Write the share as a fraction of 1: 0.125.")]
    [InlineData("demands.csv", "600", "\"600,5\"", "decimal-comma", "Write 600.5.")]
    [InlineData("demands.csv", "600", "6.000.000", "thousands-separator", "Write 6000000.")]
    [InlineData("demands.csv", "600", "12.000", "perhaps-thousands", "Write 12 if that is meant, else 12000.")]
    [InlineData("demands.csv", "600", "1.250", "perhaps-thousands", "Write 1.25 if that is meant, else 1250.")]
    [InlineData("sectors.csv", "source\nmining,Copper mining,Minería del cobre,1,assumed", "source,\nmining,Copper mining,Minería del cobre,1,assumed,look here", "unnamed-column", "Name the column in the first row, or empty it; remarks belong into the column note.")]
    [InlineData("materials.csv", "true,,t,", "true,,kg,", "material-unit", "Count it in t: one kg is 0.001 t, so multiply quantities by 0.001 and prices per unit by 1000.")]
    [InlineData("materials.csv", "true,,t,", "true,,LB,", "material-unit", "Count it in t: one LB is 0.00045359237 t, so multiply quantities by 0.00045359237 and prices per unit by 2204.62.")]
    [InlineData("materials.csv", "true,,t,", "true,,short-ton,", "material-unit", "Count it in t: one short-ton is 0.90718474 t, so multiply quantities by 0.90718474 and prices per unit by 1.10231.")]
    [InlineData("materials.csv", "true,,t,", "true,,mtu,", "material-unit", "Count it in t: one mtu is 0.01 t, so multiply quantities by 0.01 and prices per unit by 100.")]
    public void What_can_be_misread_is_told_with_what_to_write(string file, string before, string after, string check, string next)
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        Change(folder.Path, file, before, after);
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == check);
        Assert.Equal(next, found.NextStep);
    }

    [Theory]
    [InlineData("0.250")]
    [InlineData("123.4500")]
    [InlineData("12.345")]
    [InlineData("12000")]
    [InlineData("12.0")]
    public void Numbers_that_nobody_reads_as_thousands_pass_without_a_word(string number)
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        Change(folder.Path, "demands.csv", "600", number);
        Assert.DoesNotContain(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "perhaps-thousands");
    }

    [Fact]
    public void Semicolons_between_cells_are_refused_with_where_to_change_them()
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        File.WriteAllText(folder.File("sectors.csv"), File.ReadAllText(folder.File("sectors.csv")).Replace(',', ';'));
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "separator");
        Assert.Contains("Set the decimal mark to a point and the list separator to a comma", found.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~$demands.csv", "lock-file", Severity.Warning)]
    [InlineData("Copia de demands.csv", "copy-of-table", Severity.Error)]
    [InlineData("demands (1).csv", "copy-of-table", Severity.Error)]
    [InlineData("demands - copia.csv", "copy-of-table", Severity.Error)]
    [InlineData("demands - Copy (2).csv", "copy-of-table", Severity.Error)]
    [InlineData("Copy of demands.csv", "copy-of-table", Severity.Error)]
    [InlineData("demnads.csv", "unknown-table", Severity.Error)]
    public void A_lock_file_and_a_copy_are_told_for_what_they_are(string name, string check, Severity severity)
    {
        using var folder = new TemporaryFolder();
        Copy(folder.Path);
        File.Copy(folder.File("demands.csv"), folder.File(name));
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings);
        Assert.Equal((check, severity, name), (found.Check, found.Severity, found.File));
        Assert.Contains(check == "lock-file" ? "Save and close" : "demands.csv", found.Message + found.NextStep, StringComparison.Ordinal);
    }

    internal static string Folder { get; } = Repository.File("tests/packages/chile");

    internal static void Copy(string target)
    {
        foreach (string file in Directory.GetFiles(Folder).Where(f => !f.EndsWith("expected.txt", StringComparison.Ordinal))) { File.Copy(file, Path.Combine(target, Path.GetFileName(file))); }
    }

    internal static void Change(string folder, string file, string before, string after)
    {
        string path = Path.Combine(folder, file), text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        int at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + after + text[(at + before.Length)..], new UTF8Encoding(false));
    }
}
