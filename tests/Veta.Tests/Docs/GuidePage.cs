using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Veta.Tests.Golden;

namespace Veta.Tests.Docs;

/// <summary>
/// A page that is a walk: blocks after a line <c>`file`:</c> are files to save, blocks that begin with <c>$</c> are commands with what they print.
/// Walking it in an empty folder saves every file, runs every command, and gives the page with what was printed.
/// </summary>
internal sealed partial class GuidePage(string folder)
{
    private readonly StringBuilder _page = new();

    /// <summary>Walks the page; returns it with the answers of today.</summary>
    public static async Task<string> Walk(string page, string folder)
    {
        var walk = new GuidePage(folder);
        await walk.Walk(page.Split('\n'));
        return walk._page.ToString().TrimEnd('\n') + "\n";
    }

    private async Task Walk(string[] lines)
    {
        string before = "";
        for (int i = 0; i < lines.Length; i++)
        {
            _page.Append(lines[i]).Append('\n');
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, line => line == "```");
                string[] block = lines[(i + 1)..end];
                if (block.Length > 0 && block[0].StartsWith("$ ", StringComparison.Ordinal)) { block = [.. await Answer(block)]; }
                else if (FileLine().Match(before) is { Success: true } file) { await Save(file.Groups[1].Value, block); }
                foreach (string line in block) { _page.Append(line).Append('\n'); }
                _page.Append("```\n");
                i = end;
            }

            if (lines[i].Length > 0) { before = lines[i]; }
        }
    }

    private async Task Save(string file, string[] block)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, string.Join('\n', block) + "\n");
    }

    /// <summary>Runs the commands of a block: <c>veta …</c>, also with <c>| head -N</c>, and <c>head -N file</c>.</summary>
    private async Task<List<string>> Answer(string[] block)
    {
        var answers = new List<string>();
        foreach (string command in block.Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            string[] parts = command[2..].Split(" | head -");
            string[] words = parts[0].Split(' ');
            string text = words[0] switch
            {
                "veta" => (await ProgramRun.Of([.. words[1..].Select(InFolder), "--quiet"])).Text,
                "head" => await File.ReadAllTextAsync(InFolder(words[2])),
                _ => throw new InvalidOperationException($"The guide runs '{words[0]}'; only veta and head can be run here."),
            };
            string? most = words[0] == "head" ? words[1][1..] : parts.ElementAtOrDefault(1);
            string[] lines = text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
            answers.Add(command);
            answers.AddRange(most is null ? lines : lines.Take(int.Parse(most, CultureInfo.InvariantCulture)));
        }

        return answers;
    }

    /// <summary>Words that name the package or a run are paths inside the folder of the walk.</summary>
    private string InFolder(string word) =>
        word.StartsWith("models/", StringComparison.Ordinal) ? Path.Combine(Checkout.Root, word) : word is "first-package" or "metal" or "smelter" || word.StartsWith("runs/", StringComparison.Ordinal) ? Path.Combine(folder, word) : word.Trim('"');

    [GeneratedRegex(@"^`([\w./-]+)`:?$")]
    private static partial Regex FileLine();
}
