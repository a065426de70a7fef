using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Ensembles;
using Veta.Ensembles.Designs;

namespace Veta.Analyses.Sampling;

/// <summary>An ensemble with its packages read: every member, what it draws and what is asked of it, the same on every machine.</summary>
internal sealed class Ensemble
{
    /// <summary>What results, the rules by which members are drawn, and the form of block files are called together; another number refuses blocks made before.</summary>
    private const int Form = 2;

    private readonly IReadOnlyList<EnsembleCase> _cases;
    private readonly Dictionary<string, int> _drivers;
    private readonly IDesign? _design;

    private Ensemble(EnsembleSpec spec, Package package, IReadOnlyList<EnsembleCase> cases)
    {
        (Spec, Package, _cases) = (spec, package, cases);
        string[] drivers = [.. cases.SelectMany(c => c.Inputs.Figures).Select(f => f.Driver).Distinct()];
        _drivers = drivers.Select((name, k) => (name, k)).ToDictionary(d => d.name, d => d.k);
        Drivers = drivers;
        if (!IsCrossed) { Require(); }
        _design = IsCrossed ? null : DesignChoice.Of(spec.Design, drivers.Length);
        Members = _design?.Members ?? cases.Count / spec.Policies.Count;
        Text = TextOf();
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>What was asked.</summary>
    public EnsembleSpec Spec { get; }

    /// <summary>The analysis asked of every member.</summary>
    public IAnalysis Analysis => AnalysisList.Find(Spec.Analysis);

    /// <summary>The package with the scenarios of all policies applied.</summary>
    public Package Package { get; }

    /// <summary>Names of drivers, in the order of the design's columns.</summary>
    public IReadOnlyList<string> Drivers { get; }

    /// <summary>Number of members.</summary>
    public int Members { get; }

    /// <summary>Number of blocks.</summary>
    public int Blocks => (Members + Spec.Block - 1) / Spec.Block;

    /// <summary>The design; null where all scenarios meet all events.</summary>
    public IDesign? Design => _design;

    /// <summary>All cases.</summary>
    public IReadOnlyList<EnsembleCase> Cases => _cases;

    /// <summary>The one text of what is asked and of the content it is asked of.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of <see cref="Text"/>.</summary>
    public string Hash { get; }

    private bool IsCrossed => Spec.Design.Kind == DesignKind.ScenariosEvents;

    /// <summary>Reads the packages of an ensemble. A question on the year of a plan makes the plan.</summary>
    /// <exception cref="RequestException">A driver names a figure that is not drawn, or nothing is.</exception>
    public static Ensemble Of(EnsembleSpec spec, Workplace workplace, CancellationToken cancellationToken)
    {
        IAnalysis analysis = AnalysisList.Find(spec.Analysis);
        var cases = new List<EnsembleCase>();
        foreach ((string? scenario, string? event_) in Pairs(spec.Design))
        {
            foreach (PolicySpec policy in spec.Policies)
            {
                RunRequest request = RequestOf(spec, policy, scenario, event_);
                using ISampledQuestion question = ((ISampled)analysis).Question(request, workplace, cancellationToken);
                cases.Add(new EnsembleCase(NameOf(spec, policy, scenario, event_), request, Sampled(spec, question.Package)));
            }
        }

        return new Ensemble(spec, workplace.Packages.Inputs(RequestOf(spec, PolicySpec.Only, null, null), cancellationToken).Package, cases);
    }

    /// <summary>The questions asked of a member.</summary>
    public IEnumerable<EnsembleCase> CasesOf(int member) => IsCrossed ? _cases.Skip(member * Spec.Policies.Count).Take(Spec.Policies.Count) : _cases;

    /// <summary>The members of a block.</summary>
    public IEnumerable<int> MembersOf(int block) => Enumerable.Range(block * Spec.Block, Math.Min(Spec.Block, Members - (block * Spec.Block)));

    /// <summary>The ratios that a member draws in a case, one for each figure; empty where figures stay as they are.</summary>
    public double[] Ratios(int member, EnsembleCase asked) => _design is null ? [] : [.. asked.Inputs.Figures.Select(f => f.Allowed(f.Shape.At(_design.At(member, _drivers[f.Driver]))))];

    private static IEnumerable<(string? Scenario, string? Event)> Pairs(DesignSpec design)
    {
        if (design.Kind != DesignKind.ScenariosEvents) { return [(null, null)]; }
        string?[] scenarios = design.Scenarios.Count == 0 ? [null] : [.. design.Scenarios], events = design.Events.Count == 0 ? [null] : [.. design.Events];
        return scenarios.SelectMany(s => events.Select(e => (s, e)));
    }

    private static RunRequest RequestOf(EnsembleSpec spec, PolicySpec policy, string? scenario, string? event_)
    {
        var options = new Dictionary<string, IReadOnlyList<string>>(spec.Options, StringComparer.Ordinal);
        foreach ((string name, IReadOnlyList<string> values) in policy.Options) { options[name] = values; }
        if (event_ is not null) { options["event"] = [event_]; }
        return new RunRequest
        {
            Analysis = spec.Analysis,
            Package = spec.Package,
            Scenarios = [.. spec.Scenarios, .. scenario is null or Scenario.BaseId ? (string[])[] : [scenario], .. policy.Scenarios.Where(s => s != Scenario.BaseId)],
            Changes = [.. spec.Changes, .. policy.Changes],
            Options = options,
        };
    }

    private static string NameOf(EnsembleSpec spec, PolicySpec policy, string? scenario, string? event_) =>
        string.Join(" | ", ((string?[])[spec.Policies.Count > 1 || (scenario is null && event_ is null) ? policy.Name : null, scenario, event_]).OfType<string>());

    private static SampledPackage Sampled(EnsembleSpec spec, Package package)
    {
        PlanningSettings settings = PlanningSettings.From(package);
        Dictionary<string, string> drivers = spec.Drivers.SelectMany(d => d.Value.Select(address => (address, d.Key))).ToDictionary(d => d.address, d => d.Key);
        return SampledPackage.Of(package, spec.FromGrades ? (settings.RangeOfGradeC, settings.RangeOfGradeD) : null, drivers.GetValueOrDefault);
    }

    private void Require()
    {
        HashSet<string> drawn = [.. _cases.SelectMany(c => c.Inputs.Figures).Select(f => f.Figure.Address)];
        if (drawn.Count == 0) { throw new RequestException(new Remark("EnsembleNothingDrawn", Spec.Package)); }
        foreach ((string name, IReadOnlyList<string> addresses) in Spec.Drivers)
        {
            if (addresses.FirstOrDefault(a => !drawn.Contains(a)) is { } unknown) { throw new RequestException(new Remark("EnsembleNoFigure", name, unknown, Nearest.To(unknown, drawn) ?? drawn.First())); }
        }
    }

    private string TextOf()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("form", Form);
            json.WriteString("analysis", Spec.Analysis);
            json.WriteString("design", EnumWords.Of(Spec.Design.Kind));
            json.WriteNumber("size", Spec.Design.Size);
            json.WriteNumber("seed", Spec.Design.Seed);
            json.WriteNumber("members", Members);
            json.WriteNumber("block", Spec.Block);
            RunJson.Strings(json, "measures", Spec.Measures);
            json.WriteStartArray("cases");
            foreach (EnsembleCase asked in _cases) { Write(json, asked); }
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, EnsembleCase asked)
    {
        json.WriteStartObject();
        json.WriteString("name", asked.Name);
        json.WritePropertyName("request");
        (asked.Request with { Package = "" }).Write(json);
        json.WriteString("package_sha256", PackageHash.Of(asked.Inputs.Package).Whole);
        json.WriteStartArray("figures");
        foreach (SampledFigure f in asked.Inputs.Figures)
        {
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{f.Figure.Address} {f.Driver} {EnumWords.Of(f.Kind)} {f.Low:R} {f.Mode:R} {f.High:R}"));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
