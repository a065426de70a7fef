using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Veta.Data.Scenarios;

/// <summary>Turns the YAML of a scenario into typed changes; knows the tables but not the package.</summary>
internal sealed class ScenarioParser(string file, List<Finding> findings)
{
    private static readonly string[] Keys = ["id", "extends", "title_en", "title_es", "description", "changes"];
    private static readonly string[] ChangeKeys = ["set", "value", "scale", "by", "add", "row", "remove", "where"];

    /// <summary>The scenario without its parent, and the parent's id; null when it cannot be read.</summary>
    public (Scenario Scenario, string Extends)? Parse(string text, string expectedId)
    {
        int before = findings.Count;
        if (ScenarioYaml.Load(text, file, findings) is not { } root)
        {
            return null;
        }

        Dictionary<string, YamlNode> fields = Fields(root, Keys, Say.CheckScenarioAScenario);
        string id = Scalar(fields, "id") ?? expectedId;
        if (id != expectedId)
        {
            Error(fields["id"], "scenario-id", Say.CheckScenarioTheIdIsAndThe(CellFindings.Shorten(id), expectedId), Say.CheckScenarioMakeThemEqual);
        }

        string titleEn = Scalar(fields, "title_en") ?? id;
        var changes = new List<Change>();
        if (fields.GetValueOrDefault("changes") is YamlSequenceNode list)
        {
            foreach (YamlNode node in list)
            {
                if (ParseChange(node) is { } change)
                {
                    changes.Add(change);
                }
            }
        }
        else if (fields.TryGetValue("changes", out YamlNode? other))
        {
            Error(other, "change-form", Say.CheckScenarioChangesIsNotAList, Say.CheckScenarioBeginEachChangeWithA);
        }

        var scenario = new Scenario
        {
            Id = id,
            TitleEn = titleEn,
            TitleEs = Scalar(fields, "title_es") ?? titleEn,
            Description = Scalar(fields, "description") ?? "",
            Changes = changes,
        };
        return findings.Count > before ? null : (scenario, Scalar(fields, "extends") ?? Scenario.BaseId);
    }

    private Change? ParseChange(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            Error(node, "change-form", Say.CheckScenarioAChangeIsNotA, Say.CheckScenarioWriteSetWithValueScale);
            return null;
        }

        Dictionary<string, YamlNode> fields = Fields(mapping, ChangeKeys, Say.CheckScenarioAChange);
        string[] verbs = [.. fields.Keys.Where(k => k is "set" or "scale" or "add" or "remove")];
        if (verbs.Length != 1)
        {
            Error(node, "change-form", verbs.Length == 0 ? Say.CheckScenarioChangeDoesNothing : Say.CheckScenarioChangeHas(Said.List(verbs.Select(v => (Said)v))), Say.CheckScenarioWriteOneOfSetScale);
            return null;
        }

        (ChangeKind kind, string? companion) = verbs[0] switch
        {
            "set" => (ChangeKind.Set, "value"),
            "scale" => (ChangeKind.Scale, "by"),
            "add" => (ChangeKind.Add, "row"),
            _ => (ChangeKind.Remove, (string?)null),
        };
        bool complete = companion is null || fields.ContainsKey(companion);
        if (!complete)
        {
            Error(node, "change-form", Say.CheckScenarioStandsWithout(verbs[0], companion!), Say.CheckScenarioAdd(companion!));
        }

        foreach (string extra in fields.Keys.Where(k => k != verbs[0] && k != companion && !(k == "where" && kind != ChangeKind.Add)))
        {
            complete = false;
            Error(fields[extra], "change-form", Say.CheckScenarioDoesNotGoWith(extra, verbs[0]), Say.CheckPackageDescriptionRemoveIt);
        }

        return complete && Scalar(fields, verbs[0]) is { } target ? Complete(kind, target, fields, node) : null;
    }

    private Change? Complete(ChangeKind kind, string target, Dictionary<string, YamlNode> fields, YamlNode node)
    {
        var sink = new FindingSink();
        Change? change = kind == ChangeKind.Add
            ? ChangeTarget.FindTable(target, sink) is { } table ? new Change { Kind = kind, Table = table } : null
            : ChangeTarget.Parse(target, kind, sink);
        if (change is not null)
        {
            change = change with
            {
                File = file,
                Line = LineOf(node),
                Value = kind == ChangeKind.Set ? Cell(fields["value"]) : "",
                Factor = kind == ChangeKind.Scale ? Change.ParseFactor(Cell(fields["by"]), sink) ?? 1 : 1,
                Row = kind == ChangeKind.Add ? Cells(fields["row"], change.Table, sink) : new Dictionary<string, string>(),
                Where = fields.TryGetValue("where", out YamlNode? where) ? Cells(where, change.Table, sink) : new Dictionary<string, string>(),
            };
        }

        findings.AddRange(sink.All.Select(f => f with { File = file, Line = LineOf(node) }));
        return sink.All.Count > 0 ? null : change;
    }

    private Dictionary<string, string> Cells(YamlNode node, TableDefinition table, FindingSink sink)
    {
        var cells = new Dictionary<string, string>();
        if (node is not YamlMappingNode mapping)
        {
            sink.Error("change-form", Say.CheckScenarioRowAndWhereHoldColumns, Say.CheckCellWrite("{column: value, …}"));
            return cells;
        }

        foreach ((YamlNode key, YamlNode value) in mapping)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (ChangeTarget.FindColumn(table, name, sink) is not null)
            {
                cells[name] = Cell(value);
            }
        }

        return cells;
    }

    // A list becomes the cell's items; null, ~ and nothing become a blank cell.
    private string Cell(YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" or null }:
                return "";
            case YamlScalarNode scalar:
                return scalar.Value ?? "";
            case YamlSequenceNode list when list.All(i => i is YamlScalarNode):
                return string.Join(';', list.Select(Cell));
            default:
                Error(node, "change-form", Say.CheckScenarioAValueIsNeitherA, Say.CheckScenarioWriteTheValueAsIn);
                return "";
        }
    }

    private Dictionary<string, YamlNode> Fields(YamlMappingNode mapping, string[] known, Sentence what)
    {
        var fields = new Dictionary<string, YamlNode>();
        foreach ((YamlNode key, YamlNode value) in mapping)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Contains(name))
            {
                fields[name] = value;
            }
            else
            {
                Error(key, "unknown-key", Say.CheckScenarioHasNo(what, CellFindings.Shorten(name)), Nearest.Suggestion(name, known, Say.CheckAdviceKnownAre(Said.Words(known))));
            }
        }

        return fields;
    }

    private string? Scalar(Dictionary<string, YamlNode> fields, string name)
    {
        if (!fields.TryGetValue(name, out YamlNode? node))
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { Length: > 0 } text })
        {
            if (TextCharacters.Judge(Encoding.UTF8.GetBytes(text)) is CellOutcome.ControlCharacter and var outcome)
            {
                Finding finding = CellFindings.Explain(outcome, text);
                Error(node, finding.Check, Say.ImportIn(name, finding.Problem), finding.Advice);
            }

            return text;
        }

        Error(node, "change-form", Say.CheckScenarioIsNotAText(name), Say.CheckScenarioWriteOneTextAfter(name));
        return null;
    }

    private static int LineOf(YamlNode node) => checked((int)node.Start.Line);

    private void Error(YamlNode node, string check, Sentence problem, Sentence advice) =>
        findings.Add(ScenarioYaml.Error(file, LineOf(node), check, problem, advice));
}
