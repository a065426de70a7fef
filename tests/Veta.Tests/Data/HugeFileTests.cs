using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class HugeFileTests
{
    private const long Size = 200L << 20;
    private const long AllowedMemory = 24L << 20;

    [Theory]
    [InlineData("zeros")]
    [InlineData("one-line")]
    [InlineData("wrong-rows")]
    [InlineData("random-bytes")]
    [InlineData("open-quote")]
    public void Two_hundred_megabytes_of_garbage_cost_little_memory_and_few_findings(string kind)
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        WriteGarbage(folder.File("supplies.csv"), kind);

        // Reading runs on this thread alone, so that other tests do not disturb the count.
        long before = GC.GetAllocatedBytesForCurrentThread();
        PackageReading reading = PackageReader.TryRead(folder.Path);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Null(reading.Package);
        Assert.InRange(reading.Findings.Count(f => f.File == "supplies.csv"), 1, 101);
        Assert.InRange(allocated, 0, AllowedMemory);
        Assert.All(reading.Findings, f => Assert.InRange(f.ToString().Length, 1, 600));
    }

    private static void WriteGarbage(string path, string kind)
    {
        using FileStream stream = File.Create(path);
        if (kind == "zeros")
        {
            stream.SetLength(Size);
            return;
        }

        if (kind is "wrong-rows" or "open-quote")
        {
            stream.Write("id,region,material,price_usd_per_unit,source\n"u8);
        }

        if (kind == "open-quote")
        {
            stream.Write("ore,\"mx-madero,electricity,90,example\n"u8);
        }

        byte[] block = new byte[1 << 20];
        if (kind == "random-bytes")
        {
            new Random(1).NextBytes(block);
        }
        else
        {
            byte[] line = Encoding.UTF8.GetBytes(kind == "one-line" ? "garbage," : "x,nowhere,nothing,a lot,nobody\n");
            for (int i = 0; i < block.Length; i++)
            {
                block[i] = line[i % line.Length];
            }
        }

        for (int i = 0; i < 4; i++)
        {
            stream.Write(block);
        }

        // The rest are zeros that take no room on the disk; whoever reads on pays for them all the same.
        stream.SetLength(Size);
    }
}
