using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Veta.Data.Scenarios;

/// <summary>Loads one YAML document of bounded size and depth.</summary>
internal static class ScenarioYaml
{
    public const int DeepestNesting = 8;

    /// <summary>The root mapping; null when the text cannot be read, which is reported.</summary>
    public static YamlMappingNode? Load(string text, string file, List<Finding> findings)
    {
        try
        {
            if (FirstTooDeep(text) is { } line)
            {
                findings.Add(Error(file, line, "yaml-form", Say.CheckScenarioYamlTheListsAndMappingsAre, Say.CheckScenarioYamlAScenarioNeedsThreeLevels));
                return null;
            }

            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            findings.Add(Error(file, 1, "yaml-form", Say.CheckScenarioYamlTheFileDoesNotHold, Say.CheckScenarioYamlBeginWithIdAndTitle));
        }
        catch (YamlException e)
        {
            string reason = e.InnerException?.Message ?? e.Message;
            findings.Add(Error(file, checked((int)e.Start.Line), "yaml-form", Say.CheckScenarioYamlTheFileIsNotValid(SystemFault.Of(e, CellFindings.Shorten(reason))), Say.CheckScenarioYamlCorrectItThereCheckIndentation));
        }

        return null;
    }

    public static Finding Error(string file, int line, string check, Sentence problem, Sentence advice) => new()
    {
        Severity = Severity.Error,
        Check = check,
        File = file,
        Line = Math.Max(1, line),
        Problem = problem,
        Advice = advice,
    };

    /// <summary>The line on which lists and mappings are nested too deeply; null when none are. The document model is built recursively: depth is counted first, without recursion.</summary>
    public static int? FirstTooDeep(string text)
    {
        var parser = new Parser(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > DeepestNesting)
            {
                return checked((int)parser.Current!.Start.Line);
            }
        }

        return null;
    }
}
