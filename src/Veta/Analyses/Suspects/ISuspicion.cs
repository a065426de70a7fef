namespace Veta.Analyses.Suspects;

/// <summary>One thing that an expert would look for in a plan.</summary>
internal interface ISuspicion
{
    /// <summary>All suspects of a plan, in any order; counts and ranks are given later.</summary>
    IEnumerable<SuspectRow> Find(SuspectedPlan plan);
}
