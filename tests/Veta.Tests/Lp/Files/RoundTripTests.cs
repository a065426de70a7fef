using Veta.Lp;
using Veta.Lp.Files;
using Xunit;

namespace Veta.Tests.Lp.Files;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_feature_survives_both_formats(bool maximise)
    {
        LpModel model = FileModels.Full(maximise);
        FileModels.AssertSame(model, LpReader.Read(new StringReader(LpWriter.Write(model))));
        FileModels.AssertSame(model, MpsReader.Read(new StringReader(MpsWriter.Write(model))));
    }

    [Fact]
    public void Two_thousand_random_models_survive_both_formats_and_write_the_same_bytes_again()
    {
        for (int seed = 0; seed < 2000; seed++)
        {
            LpModel model = FileModels.Random(seed);
            string lp = LpWriter.Write(model), mps = MpsWriter.Write(model);
            LpModel fromLp = LpReader.Read(new StringReader(lp)), fromMps = MpsReader.Read(new StringReader(mps));
            FileModels.AssertSame(model, fromLp);
            FileModels.AssertSame(model, fromMps);
            Assert.Equal(lp, LpWriter.Write(fromLp));
        }
    }

    [Theory]
    [InlineData("model.lp")]
    [InlineData("model.lp.gz")]
    [InlineData("model.MPS")]
    [InlineData("model.mps.gz")]
    public void Files_are_written_and_read_by_their_ending(string name)
    {
        string folder = Directory.CreateTempSubdirectory("veta-files-").FullName;
        try
        {
            string path = Path.Combine(folder, name);
            ModelFile.Write(path, FileModels.Full());
            FileModels.AssertSame(FileModels.Full(), ModelFile.Read(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Unknown_ending_names_the_known_ones()
    {
        ModelFileException fault = Assert.Throws<ModelFileException>(() => ModelFile.Read("plan.xlsx"));
        Assert.Equal("'plan.xlsx' ends in '.xlsx'; name the file .lp or .mps, or .lp.gz or .mps.gz", fault.Message);
    }
}
