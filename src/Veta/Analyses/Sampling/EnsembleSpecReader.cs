using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Data.Scenarios;

namespace Veta.Analyses.Sampling;

/// <summary>Reads the specification of an ensemble. Everything that is wrong with it comes in one exception, each with its line.</summary>
internal sealed class EnsembleSpecReader
{
    private const int MostMembers = 1_000_000;

    private static readonly string[] _keys = ["title_en", "title_es", "package", "analysis", "options", "scenarios", "changes", "policies", "design", "from-grades", "drivers", "measures", "block"];

    private readonly SpecFindings _findings;
    private readonly string _folder;
    private AnalysisCard? _card;
    private ISampled? _sampled;

    private EnsembleSpecReader(string file, string folder) => (_findings, _folder) = (new SpecFindings(file), folder);

    /// <summary>The analyses of which an ensemble can be asked, in the order of help.</summary>
    public static IReadOnlyList<IAnalysis> Sampled { get; } = [.. AnalysisList.All.Where(a => a is ISampled)];

    /// <summary>Reads a file.</summary>
    /// <exception cref="PackageException">It cannot be used; the findings name lines.</exception>
    /// <exception cref="RequestException">There is no such file.</exception>
    public static EnsembleSpec Read(string path)
    {
        if (!File.Exists(path)) { throw new RequestException(new Remark("NotAFile", path)); }
        string file = Path.GetFileName(path), folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Parse(File.ReadAllText(path), file, folder);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <param name="folder">Folder from which the package is named.</param>
    /// <exception cref="PackageException">It cannot be used; the findings name lines.</exception>
    public static EnsembleSpec Parse(string text, string file, string folder)
    {
        var reader = new EnsembleSpecReader(file, folder);
        EnsembleSpec? spec = YamlParts.Read(text, file, reader._findings.Sink) is { } root ? reader.Spec(root) : null;
        return spec is not null && reader._findings.All.Count == 0 ? spec : throw new PackageException(Say.Text(file), reader._findings.All);
    }

    private EnsembleSpec? Spec(YamlPart root)
    {
        IReadOnlyDictionary<string, YamlPart> fields = _findings.Fields(root, "ensemble", _keys);
        foreach (string needed in new[] { "package", "analysis", "design" }.Where(k => !fields.ContainsKey(k))) { _findings.Error(root.Line, "spec-form", Say.EnsembleNeeds(needed), Say.CheckScenarioAdd(needed)); }
        string? analysis = fields.TryGetValue("analysis", out YamlPart? named) ? _findings.Word(named, "analysis", [.. Sampled.Select(a => a.Card.Name)]) : null;
        IAnalysis? found = Sampled.FirstOrDefault(a => a.Card.Name == analysis);
        (_card, _sampled) = (found?.Card, found as ISampled);
        string? package = fields.TryGetValue("package", out YamlPart? at) ? _findings.Text(at, "package") : null;
        DesignSpec? design = fields.TryGetValue("design", out YamlPart? how) ? Design(how) : null;
        if (_card is null || package is null || design is null) { return null; }
        return new EnsembleSpec
        {
            Package = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(Path.Combine(_folder, package))),
            Analysis = _card.Name,
            Design = design,
            Title = Title(fields),
            Options = fields.TryGetValue("options", out YamlPart? options) ? Options(options, "options") : new Dictionary<string, IReadOnlyList<string>>(),
            Scenarios = Texts(fields, "scenarios"),
            Changes = Texts(fields, "changes"),
            Policies = fields.TryGetValue("policies", out YamlPart? policies) ? Policies(policies) : [PolicySpec.Only],
            FromGrades = fields.TryGetValue("from-grades", out YamlPart? grades) && _findings.Flag(grades, "from-grades") == true,
            Drivers = fields.TryGetValue("drivers", out YamlPart? drivers) ? Drivers(drivers) : new Dictionary<string, IReadOnlyList<string>>(),
            Measures = fields.TryGetValue("measures", out YamlPart? measures) ? Measures(measures) : [],
            Block = fields.TryGetValue("block", out YamlPart? block) ? _findings.Whole(block, "block", 1, 100_000) ?? 1 : EnsembleSpec.UsualBlock,
        };
    }

    private (string, string)? Title(IReadOnlyDictionary<string, YamlPart> fields)
    {
        string? en = fields.TryGetValue("title_en", out YamlPart? english) ? _findings.Text(english, "title_en") : null;
        string? es = fields.TryGetValue("title_es", out YamlPart? spanish) ? _findings.Text(spanish, "title_es") : null;
        return en is null && es is null ? null : (en ?? es!, es ?? en!);
    }

    private IReadOnlyList<string> Texts(IReadOnlyDictionary<string, YamlPart> fields, string name) => fields.TryGetValue(name, out YamlPart? part) ? _findings.Texts(part, name) : [];

    private DesignSpec? Design(YamlPart part)
    {
        IReadOnlyDictionary<string, YamlPart> fields = _findings.Fields(part, "design", "kind", "members", "n", "seed", "scenarios", "events");
        if (part.Fields is null) { return null; }
        string? word = fields.TryGetValue("kind", out YamlPart? kind) ? _findings.Word(kind, "kind", EnumWords.Of(typeof(DesignKind))) : null;
        if (kind is null) { _findings.Error(part.Line, "spec-form", Say.EnsembleNeeds("kind"), Say.CheckScenarioAdd("kind")); }
        if (word is null || !EnumWords.TryParse(word, out DesignKind chosen)) { return null; }
        string[] taken = chosen switch
        {
            DesignKind.ScenariosEvents => ["kind", "scenarios", "events"],
            DesignKind.Morris or DesignKind.Saltelli => ["kind", "n", "seed"],
            _ => ["kind", "members", "seed"],
        };
        foreach (string extra in fields.Keys.Where(k => !taken.Contains(k))) { _findings.Error(fields[extra].Line, "spec-form", Say.EnsembleNotWithDesign(extra, word), Say.CheckAdviceKnownAre(Said.Words(taken))); }
        string size = taken.Contains("n") ? "n" : "members";
        if (chosen != DesignKind.ScenariosEvents && !fields.ContainsKey(size)) { _findings.Error(part.Line, "spec-form", Say.EnsembleNeeds(size), Say.CheckScenarioAdd(size)); }
        int members = fields.TryGetValue(size, out YamlPart? count) ? _findings.Whole(count, size, 1, MostMembers) ?? 1 : 0;
        int seed = fields.TryGetValue("seed", out YamlPart? drawn) ? _findings.Whole(drawn, "seed", 0, int.MaxValue) ?? 0 : 0;
        if (fields.TryGetValue("events", out YamlPart? events) && _sampled?.SampledOptions.Contains("event") == false) { _findings.Error(events.Line, "spec-form", Say.EnsembleNotWithDesign("events", _card!.Name), Say.CheckPackageDescriptionRemoveIt); }
        if (chosen == DesignKind.ScenariosEvents && !fields.ContainsKey("scenarios") && !fields.ContainsKey("events")) { _findings.Error(part.Line, "spec-form", Say.EnsembleNeeds("scenarios"), Say.CheckScenarioAdd("scenarios")); }
        return new DesignSpec(chosen, members, seed) { Scenarios = Texts(fields, "scenarios"), Events = Texts(fields, "events") };
    }

    private IReadOnlyDictionary<string, IReadOnlyList<string>> Options(YamlPart part, string name)
    {
        var options = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        string[] known = [.. _card!.All.Select(o => o.Name).Where(o => _sampled!.SampledOptions.Contains(o) || SolveLimits.Cards.Any(c => c.Name == o))];
        foreach ((string key, YamlPart value) in _findings.Fields(part, name, known))
        {
            OptionCard card = _card.All.First(o => o.Name == key);
            IReadOnlyList<string> texts = _findings.Texts(value, key);
            if (texts.Count > 1 && !card.Several) { _findings.Error(value.Line, "option", new Remark("OnlyOnce", card.Shown).Told, Say.CheckScenarioWriteOneTextAfter(key)); }
            foreach (string text in texts)
            {
                if (card.Fault(text) is { } fault) { _findings.Error(value.Line, "option", fault.Told, Say.EnsembleSeeHelp(_card.Name)); }
            }

            options[key] = texts;
        }

        return options;
    }

    private IReadOnlyList<PolicySpec> Policies(YamlPart part)
    {
        var policies = new List<PolicySpec>();
        if (part.Items is not { Count: > 0 } items)
        {
            _findings.Error(part.Line, "spec-form", Say.EnsembleNotList("policies"), Say.EnsembleWritePolicies);
            return [PolicySpec.Only];
        }

        foreach (YamlPart item in items)
        {
            IReadOnlyDictionary<string, YamlPart> fields = _findings.Fields(item, "policies", "name", "scenarios", "changes", "options");
            string? name = fields.TryGetValue("name", out YamlPart? named) ? _findings.Text(named, "name") : null;
            if (named is null && item.Fields is not null) { _findings.Error(item.Line, "spec-form", Say.EnsembleNeeds("name"), Say.CheckScenarioAdd("name")); }
            if (name is not null && policies.Any(p => p.Name == name)) { _findings.Error(named!.Line, "spec-form", Say.EnsembleTwice(name), Say.EnsembleNameApart); }
            policies.Add(new PolicySpec(name ?? "", Texts(fields, "scenarios"), Texts(fields, "changes"), fields.TryGetValue("options", out YamlPart? options) ? Options(options, "options") : new Dictionary<string, IReadOnlyList<string>>()));
        }

        return policies;
    }

    private IReadOnlyDictionary<string, IReadOnlyList<string>> Drivers(YamlPart part)
    {
        var drivers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (part.Fields is not { Count: > 0 } fields)
        {
            _findings.Error(part.Line, "spec-form", Say.EnsembleNotKeys("drivers"), Say.EnsembleWriteDrivers);
            return drivers;
        }

        foreach ((string name, int line, YamlPart value) in fields)
        {
            IReadOnlyList<string> addresses = _findings.Texts(value, name);
            foreach (string address in addresses)
            {
                if (!known.Add(address)) { _findings.Error(line, "spec-form", Say.EnsembleTwice(address), Say.EnsembleOneDriver); }
            }

            drivers[name] = addresses;
        }

        return drivers;
    }

    private IReadOnlyList<string> Measures(YamlPart part)
    {
        IReadOnlyList<string> known = _sampled!.Measures, asked = _findings.Texts(part, "measures");
        foreach (string measure in asked.Where(m => !known.Contains(m))) { _findings.Error(part.Line, "unknown-word", Say.EnsembleNoWord("measures", CellFindings.Shorten(measure)), Nearest.Suggestion(measure, known, Say.CheckAdviceKnownAre(Said.Words(known)))); }
        return asked;
    }
}
