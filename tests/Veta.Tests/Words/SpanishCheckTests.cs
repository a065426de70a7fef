using System.Globalization;
using Veta.Cli;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.Mutants;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Words;

/// <summary>What <c>veta check</c> says in Spanish of every faulty package of the tests, and of packages damaged at random.</summary>
public sealed class SpanishCheckTests
{
    public static TheoryData<string> Packages => MalformedPackageTests.Packages;

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Check_says_no_English_sentence_when_it_is_asked_in_Spanish(string package)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), notes = new(CultureInfo.InvariantCulture);
        await CommandLine.Run(["check", Repository.File($"tests/packages/{package}"), "--lang", "es"], output, notes, TestContext.Current.CancellationToken);
        string said = output.ToString() + notes;
        Assert.Matches(@"(\d+ error(es)?|sin errores), \d+ advertencias?\.", said);
        Assert.Equal([], EnglishOnly.SentencesIn(said));
    }

    [Fact]
    public void Every_kind_of_finding_of_damaged_packages_is_told_in_Spanish()
    {
        using var folder = new TemporaryFolder();
        var kinds = new SortedDictionary<string, Finding>(StringComparer.Ordinal);
        foreach (string model in (string[])["antimony", "mine-to-magnet"])
        {
            PackageFiles sound = PackageFiles.OfModel(model);
            for (int k = 0; k < 150; k++)
            {
                string damaged = folder.File($"{model}-{k}");
                new Mutator(k).Change(sound).Write(damaged);
                foreach (Finding finding in PackageReader.TryRead(damaged).Findings) { kinds.TryAdd($"{finding.Check} {finding.Problem.Key} {finding.Advice.Key}", finding); }
            }
        }

        // The same findings in English are seen, so that silence in Spanish says something.
        Assert.True(kinds.Values.Count(finding => EnglishOnly.SentencesIn(finding.Told.In(Language.English)).Any()) > 20, $"English was seen in too few of {kinds.Count} kinds of findings");
        Assert.Equal([], kinds.Values.SelectMany(finding => EnglishOnly.SentencesIn(finding.Told.In(Language.Spanish))));
    }

    [Theory]
    [InlineData(1, 0, "p: 1 error, 0 warnings.", "p: 1 error, 0 advertencias.")]
    [InlineData(2, 1, "p: 2 errors, 1 warning.", "p: 2 errores, 1 advertencia.")]
    public void Verdict_counts_one_and_several(int errors, int warnings, string english, string spanish)
    {
        Sentence verdict = Say.CheckFailed("p", Say.CountErrors(errors), Say.CountWarnings(warnings));
        Assert.Equal((english, spanish), (verdict.In(Language.English), verdict.In(Language.Spanish)));
    }

    [Fact]
    public void What_stands_only_in_English_is_told_otherwise_in_Spanish()
    {
        Sentence advice = Say.CheckPackageFolderEveryPackageNeeds(Said.InEnglish("Units.", Say.CheckAdviceSeeTables));
        Assert.Equal("Add it; every package needs it: Units.", advice.In(Language.English));
        Assert.Equal([], EnglishOnly.SentencesIn(advice.In(Language.Spanish)));
    }
}
