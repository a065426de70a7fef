using System.Diagnostics;
using System.IO.Compression;
using Veta.Lp.Files;
using Veta.Tests.Data;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp.Files;

/// <summary>Model files made to fill the memory or never to end.</summary>
[Collection(WallClock.Name)]
[Trait("Category", "Property")]
public sealed class StrangersFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("model.mps.gz", 'A')]
    [InlineData("model.lp.gz", 'A')]
    public void A_line_without_end_is_refused_before_it_fills_the_memory(string name, char letter)
    {
        string path = Packed(name, 300, letter);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        ModelFileException fault = Assert.Throws<ModelFileException>(() => ModelFile.Read(path));
        Assert.Equal((1, "line 1: the line is longer than 16,777,216 characters, the most that are read; break it into several lines"), (fault.Line, fault.Message));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 300L << 20);
    }

    [Theory]
    [InlineData("model.mps.gz")]
    [InlineData("model.lp.gz")]
    public void Blank_lines_without_end_are_refused_at_what_a_packed_model_can_hold(string name)
    {
        string path = Packed(name, 300, '\n');
        var clock = Stopwatch.StartNew();
        ModelFileException fault = Assert.Throws<ModelFileException>(() => ModelFile.Read(path));
        Assert.Matches(@"^the packed file of \d[\d,]* bytes unpacks to more than 67,108,864 bytes, 100 times as much, which no model does; unpack it yourself if you trust it$", fault.Message);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("cut.mps.gz", true)]
    [InlineData("plain.lp.gz", false)]
    public void A_packed_file_that_is_cut_or_not_packed_is_the_files_fault(string name, bool packed)
    {
        string path = _folder.File(name);
        File.WriteAllBytes(path, packed ? File.ReadAllBytes(Packed("whole.mps.gz", 1, '*'))[..200] : "Minimize x"u8.ToArray());
        Exception fault = Assert.ThrowsAny<Exception>(() => ModelFile.Read(path));
        Assert.True(fault is ModelFileException, fault.ToString());
    }

    [Fact]
    public void Lines_are_cut_where_a_reader_of_lines_cuts_them()
    {
        string[] texts = ["", "\n", "a", "a\n", "a\r\nb", "a\rb\r", "\r\n\r\n", "a\n\nb\r\n\rc", new string('x', 40_000) + "\r\n" + new string('y', 40_000)];
        foreach (string text in texts)
        {
            using var expected = new StringReader(text);
            var lines = new BoundedLines(new StringReader(text));
            for (string? line = expected.ReadLine(); line is not null; line = expected.ReadLine()) { Assert.Equal(line, lines.ReadLine()); }
            Assert.Null(lines.ReadLine());
        }
    }

    /// <summary>A file of some MiB of one letter, packed.</summary>
    private string Packed(string name, int mebibytes, char letter)
    {
        string path = _folder.File(name);
        byte[] block = new byte[1 << 20];
        Array.Fill(block, (byte)letter);
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Optimal);
        for (int k = 0; k < mebibytes; k++) { packed.Write(block); }
        return path;
    }
}
