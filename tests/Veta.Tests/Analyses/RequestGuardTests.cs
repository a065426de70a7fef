using System.Reflection;
using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Analyses.Appraise;
using Veta.Analyses.Depend;
using Veta.Analyses.Planning;
using Veta.Analyses.Shock;
using Veta.Cli;
using Veta.Lp;
using Veta.Tests.Guards;
using Xunit;

namespace Veta.Tests.Analyses;

/// <summary>Requests and cards are data: nothing alive is in them, and every key that they hold is in the catalogue.</summary>
[Trait("Category", "Guard")]
public sealed partial class RequestGuardTests
{
    private static readonly Type[] Alive = [typeof(ISolver), typeof(ISolverSession), typeof(Delegate), typeof(Stream), typeof(TextReader), typeof(TextWriter), typeof(TimeProvider), typeof(Workplace), typeof(Workers), typeof(SolveOptions)];

    [Fact]
    public void Nothing_alive_is_in_a_request_or_a_card() =>
        Guards.Findings.None(new[] { typeof(RunRequest), typeof(AnalysisCard), typeof(OptionCard), typeof(SolveLimits), typeof(DependRequest), typeof(PlanRequest), typeof(AppraiseRequest), typeof(ShockRequest) }.SelectMany(type => AliveIn(type, [])));

    [Fact]
    public void Rule_finds_an_engine_deep_in_a_request() => Assert.Equal(["Bad.Inner", "Holder.Solver"], AliveIn(typeof(Bad), []).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_analysis_has_a_name_of_its_own_and_every_option_is_declared_once()
    {
        Assert.Equal(AnalysisList.All.Count, AnalysisList.All.Select(a => a.Card.Name).Distinct().Count());
        Assert.All(AnalysisList.All, a => Assert.Equal(a.Card.All.Count, a.Card.All.Select(o => o.Name).Distinct().Count()));
        Assert.All(AnalysisList.All.SelectMany(a => a.Card.All).Where(o => o.Default is not null), o => Assert.Null(o.Fault(o.Default!)));
    }

    [Fact]
    public void The_list_has_every_analysis_of_the_library() =>
        Assert.Equal(typeof(IAnalysis).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IAnalysis))).Select(t => t.Name).Order(), AnalysisList.All.Select(a => a.GetType().Name).Order());

    [Fact]
    public void Every_key_of_a_sentence_is_in_the_catalogue()
    {
        string[] keys =
        [
            .. AnalysisList.All.SelectMany(a => (string[])[a.Card.Help, a.Card.PackageHelp, .. a.Card.All.Select(o => o.Help)]),
            .. SourceTree.CSharp("src/Veta/Analyses/").SelectMany(file => Key().Matches(file.Text).Select(match => match.Groups["key"].Value)),
        ];
        Assert.True(keys.Length > 50, "The keys were not found.");
        Assert.DoesNotContain(keys.Distinct(), key => !Sentences.Has(key));
    }

    private static IEnumerable<string> AliveIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type)) { yield break; }
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(p => p.Name != "EqualityContract" && Held(type, p)))
        {
            foreach (Type part in Parts(property.PropertyType))
            {
                if (Alive.Any(alive => alive.IsAssignableFrom(part))) { yield return $"{type.Name}.{property.Name}"; }
                else if (part.Namespace?.StartsWith("Veta.", StringComparison.Ordinal) == true && part.Namespace != "Veta.Data.Tables")
                {
                    string[] inner = [.. AliveIn(part, seen)];
                    foreach (string finding in inner) { yield return finding; }
                    if (inner.Length > 0) { yield return $"{type.Name}.{property.Name}"; }
                }
            }
        }
    }

    // What is found anew from a name each time it is asked for, such as the action of a lever, does not travel.
    private static bool Held(Type type, PropertyInfo property) => property.CanWrite || type.IsInterface || type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    private static IEnumerable<Type> Parts(Type type) => type.IsArray ? Parts(type.GetElementType()!) : type.IsGenericType && !type.IsAssignableTo(typeof(Delegate)) ? type.GetGenericArguments().SelectMany(Parts) : [type];

    [GeneratedRegex("new Remark\\(\"(?<key>[A-Z]\\w+)\"")]
    private static partial Regex Key();

    private sealed record Holder(ISolver Solver);

    private sealed record Bad(IReadOnlyList<Holder> Inner, string Name);
}
