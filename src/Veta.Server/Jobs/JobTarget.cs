using System.Text;
using System.Text.Json;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.Wire;

namespace Veta.Server.Jobs;

/// <summary>Where the answer of a job goes: the folder of its run, or those of a story, then the answer for programs as the last.</summary>
/// <param name="card">Of the analysis.</param>
/// <param name="path">Folder of the run.</param>
internal sealed class JobTarget(AnalysisCard card, string path) : IDisposable
{
    private readonly List<Sentence> _problems = [];
    private RunFolder? _folder;
    private RunStory? _story;

    /// <summary>Opens the folder, or those of a story.</summary>
    public string Open(RunHeading heading)
    {
        if (card.Folder == FolderUse.None) { return ""; }
        if (heading.Parts.Count > 0) { _story = RunStory.Open(path, heading.Parts); }
        else { _folder = RunFolder.Open(path, heading.Kept); }
        return path;
    }

    /// <summary>Writes a part of a story; says why when it cannot.</summary>
    public PartFault? Keep(string part, Answer answer)
    {
        try
        {
            _story?.Write(part, AnswerFolder.Document(answer));
            return null;
        }
        catch (RunFolderException fault)
        {
            _problems.Add(fault.Told);
            return new PartFault(fault.Told, AnswerState.Fault);
        }
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="folder">Folder of the result.</param>
    public void Give(Answer answer, string folder)
    {
        AnswerFolder.Check(answer);
        if (_folder is not null && answer.Inputs is not null) { _folder.Write(AnswerFolder.Document(answer)); }
        if (_story is not null && !answer.Stopped && _problems.Count == 0) { _story.Complete(); }
        Directory.CreateDirectory(folder);
        WholeFile.Write(Path.Combine(folder, ResultShelf.Answer), stream => stream.Write(Encoding.UTF8.GetBytes(AnswerFolder.Everything(answer))));
        bool final = answer.State is AnswerState.Answered or AnswerState.NoPlan && !answer.Stopped && _problems.Count == 0;
        Sentence[] problems = [.. answer.Problems.Select(p => p.Told), .. _problems];
        var done = new DoneMark(EnumWords.Of(answer.State), final, [.. problems.Select(Told.Of)]);
        WholeFile.Write(Path.Combine(folder, ResultShelf.Done), stream => JsonSerializer.Serialize(stream, done, Wired.Options));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder?.Dispose();
        _story?.Dispose();
    }
}
