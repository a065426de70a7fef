using Veta.Analyses.Runs;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Runs;

/// <summary>The folder of a whole story is of one story, or says that it is not complete.</summary>
[Trait("Category", "Property")]
public sealed class RunStoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Root => _folder.File("story");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_story_is_not_complete_from_its_first_run_to_its_last()
    {
        Tell("one", true, "depend", "base");
        Assert.True(RunManifest.Of(Root)!.IsComplete);
        using (RunStory story = RunStory.Open(Root, ["depend", "base"])) { Assert.True(RunManifest.Of(Root)!.IsComplete); }
        Assert.True(RunManifest.Of(Root)!.IsComplete);
        Tell("two", false, "depend");
        RunManifest stopped = RunManifest.Of(Root)!;
        Assert.True(stopped is { IsVeta: true, IsStory: true, IsComplete: false });
        Assert.Equal(["base", "depend"], stopped.Parts.Keys.Order(StringComparer.Ordinal));
        Tell("three", true, "depend", "base");
        Assert.True(RunManifest.Of(Root)!.IsComplete);
    }

    [Fact]
    public void Runs_that_only_the_story_before_had_go_unless_somebody_ran_them_again()
    {
        Tell("one", true, "depend", "shock-a", "shock-b");
        SampleRuns.Write(Path.Combine(Root, "shock-b"), "own", "prices");
        Tell("two", false, "depend");
        Tell("three", true, "depend", "base");
        Assert.Equal(["base", "depend", "manifest.json", "shock-b"], Directory.EnumerateFileSystemEntries(Root).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_of_the_story_that_gives_no_answer_leaves_none_of_the_story_before()
    {
        Tell("one", true, "depend", "shock-a");
        using (RunStory story = RunStory.Open(Root, ["depend", "shock-a"]))
        {
            story.Write("depend", SampleRuns.Document("two", "prices"));
            story.Complete();
        }

        Assert.False(Directory.Exists(Path.Combine(Root, "shock-a")));
    }

    [Fact]
    public void Folders_of_one_answer_and_of_a_story_are_not_mixed_up_and_those_of_others_are_refused()
    {
        Tell("one", true, "depend");
        Assert.Equal(RunFolderFault.OtherKind, Assert.Throws<RunFolderException>(() => RunFolder.Open(Root)).Fault);
        Assert.Equal(RunFolderFault.OtherKind, Assert.Throws<RunFolderException>(() => RunStory.Open(Path.Combine(Root, "depend"), ["a"])).Fault);
        string other = _folder.File("other");
        Directory.CreateDirectory(Path.Combine(other, "base"));
        File.WriteAllText(Path.Combine(other, "base", "mine.txt"), "");
        Assert.Equal(RunFolderFault.Foreign, Assert.Throws<RunFolderException>(() => RunStory.Open(other, ["base"])).Fault);
        File.WriteAllText(Path.Combine(other, "datapackage.json"), "{}");
        Assert.Equal(RunFolderFault.HoldsPackage, Assert.Throws<RunFolderException>(() => RunStory.Open(other, ["base"])).Fault);
    }

    [Fact]
    public void Runs_of_single_verbs_may_lie_where_a_story_goes()
    {
        SampleRuns.Write(Path.Combine(Root, "base"), "own", "prices");
        Tell("one", true, "depend", "base");
        Assert.Equal("one", SampleRuns.StateOf(Path.Combine(Root, "base")));
    }

    [Fact]
    public void Two_stories_do_not_go_into_one_folder_at_a_time()
    {
        using RunStory story = RunStory.Open(Root, ["depend"]);
        Assert.Equal(RunFolderFault.Busy, Assert.Throws<RunFolderException>(() => RunStory.Open(Root, ["depend"])).Fault);
        Assert.Equal(RunFolderFault.Busy, Assert.Throws<RunFolderException>(() => RunFolder.Open(Path.Combine(Root, "depend"))).Fault);
    }

    private void Tell(string answer, bool complete, params string[] runs)
    {
        using RunStory story = RunStory.Open(Root, runs);
        foreach (string run in runs) { story.Write(run, SampleRuns.Document(answer, "prices")); }
        if (complete) { story.Complete(); }
    }
}
