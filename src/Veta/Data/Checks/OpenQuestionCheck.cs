namespace Veta.Data.Checks;

/// <summary>What was not known when the facts end is a question with outcomes, of which the package takes one.</summary>
internal sealed class OpenQuestionCheck : IPackageCheck
{
    public string Name => "open-questions";

    public string Proves => "A package with open questions says to which day its facts reach; each question has one day after it, two outcomes or more, and exactly one that is taken.";

    public IEnumerable<Finding> Run(Package package)
    {
        if (package.OpenQuestions.Count > 0 && package.Info.AsOf is null)
        {
            yield return new Finding { Severity = Severity.Error, Check = "as-of", File = "datapackage.json", Problem = Say.FindingAsOfQuestionsWithout, Advice = Say.FindingAsOfWriteDay };
        }

        foreach (IGrouping<string, OpenQuestion> question in package.OpenQuestions.GroupBy(q => q.Question))
        {
            OpenQuestion first = question.First();
            int taken = question.Count(q => q.Taken);
            if (taken != 1) { yield return CheckFinding.Error("open-question-taken", first, "taken", Say.FindingAsOfTaken(question.Key, taken), Say.FindingAsOfTakeOne); }
            if (question.Count() < 2) { yield return CheckFinding.Error("open-question-outcomes", first, "outcome", Say.FindingAsOfOneOutcome(question.Key), Say.FindingAsOfAddOutcome); }
            if (question.FirstOrDefault(q => q.Date != first.Date) is { } other) { yield return CheckFinding.Error("open-question-day", other, "date", Say.FindingAsOfTwoDays(question.Key), Say.FindingAsOfOneDay); }
            if (package.Info.AsOf is { } day && first.Date.CompareTo(day) <= 0) { yield return CheckFinding.Warning("open-question-known", first, "date", Say.FindingAsOfNotAfter(question.Key, day.ToString()), Say.FindingAsOfWriteOutcome); }
        }
    }
}
