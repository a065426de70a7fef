using System.Globalization;
using System.Text;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Mutants;

/// <summary>
/// Packages damaged at random. VETA_MUTANTS=2000 makes that many of each package and plans all that are accepted; VETA_MUTANTS_MODELS=antimony keeps to
/// some packages; VETA_MUTANTS_VERBS=plan,depend,shock,appraise asks more of them; VETA_MUTANTS_REPORT names a file for the counts.
/// </summary>
[Trait("Category", "Property")]
public sealed class MutantTests
{
    [Theory]
    [InlineData("antimony", 1, 75, 1)]
    [InlineData("mine-to-magnet", 2, 75, 1)]
    [InlineData("north-america", 3, 15, 0)]
    public async Task A_damaged_package_is_refused_or_planned_and_never_a_fault(string model, int seed, int inTheSuite, int plannedInTheSuite)
    {
        bool small = !int.TryParse(Environment.GetEnvironmentVariable("VETA_MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        string[] verbs = Environment.GetEnvironmentVariable("VETA_MUTANTS_VERBS")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? ["plan"];
        Assert.SkipUnless(Environment.GetEnvironmentVariable("VETA_MUTANTS_MODELS")?.Split(',').Contains(model) ?? true, "VETA_MUTANTS_MODELS leaves it out");
        PackageFiles sound = PackageFiles.OfModel(model);
        using var folder = new TemporaryFolder();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var faults = new StringBuilder();
        int planned = 0;
        for (int k = 0; k < (small ? inTheSuite : count); k++)
        {
            var mutator = new Mutator((seed * 1_000_000) + k);
            PackageFiles mutant = mutator.Change(sound);
            MutantRun run = await MutantRun.Of(mutant, folder.Path, small && planned >= plannedInTheSuite ? [] : verbs);
            planned += run.Classes.ContainsKey("plan") ? 1 : 0;
            foreach ((string verb, string outcome) in run.Classes) { counts[$"{verb} {outcome}"] = counts.GetValueOrDefault($"{verb} {outcome}") + 1; }
            foreach (string fault in run.Faults) { faults.Append(CultureInfo.InvariantCulture, $"{model} mutant {k} ({mutator.Story}): {fault}\n"); }
        }

        if (Environment.GetEnvironmentVariable("VETA_MUTANTS_REPORT") is { } report)
        {
            File.AppendAllText(report, $"{model}\n{string.Concat(counts.Select(c => $"  {c.Value,5} {c.Key}\n"))}{faults}");
        }

        Assert.Equal("", faults.ToString());
        Assert.True(counts.Keys.Count(c => c.StartsWith("check", StringComparison.Ordinal)) > 1, "all mutants came out alike");
        Assert.True(planned > 0 || plannedInTheSuite == 0 || !verbs.Contains("plan"), "no mutant was planned");
    }

    [Fact]
    public void The_same_seed_makes_the_same_mutant()
    {
        PackageFiles sound = PackageFiles.OfModel("antimony");
        for (int k = 0; k < 50; k++)
        {
            PackageFiles one = new Mutator(k).Change(sound), two = new Mutator(k).Change(sound);
            Assert.Equal(one.Paths, two.Paths);
            Assert.All(one.Paths, p => Assert.Equal(one[p], two[p]));
        }
    }
}
