namespace Veta.Analyses.Pages;

/// <summary>The words of a page about plans, in one language. A missing one does not compile.</summary>
public sealed record PlanWords
{
    /// <summary>Words in a language.</summary>
    public static PlanWords In(Language language) => language == Language.Spanish ? PlanSpanish.Words : PlanEnglish.Words;

    /// <summary>Heading of the answer.</summary>
    public required string Answer { get; init; }

    /// <summary>What is planned: {0} first year, {1} last year, {2} money year, {3} discount rate in per cent.</summary>
    public required string Frame { get; init; }

    /// <summary>How far it rests on estimates: {0} figures, {1} to {4} per cent by grade A to D.</summary>
    public required string Grades { get; init; }

    /// <summary>Title of the table of scenarios.</summary>
    public required string ScenariosTitle { get; init; }

    /// <summary>Column: scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Column: cost; {0} unit.</summary>
    public required string Cost { get; init; }

    /// <summary>Column: difference to the first; {0} unit.</summary>
    public required string Difference { get; init; }

    /// <summary>Column: investment; {0} unit.</summary>
    public required string Investment { get; init; }

    /// <summary>Column: number of sites built.</summary>
    public required string Builds { get; init; }

    /// <summary>Column: share of demand not served.</summary>
    public required string UnservedShare { get; init; }

    /// <summary>Sentence when the plan builds nothing.</summary>
    public required string NothingBuilt { get; init; }

    /// <summary>Title of the table of builds: {0} number of sites, {1} investment, {2} unit.</summary>
    public required string BuildsTitle { get; init; }

    /// <summary>End of that title when the sites of one bloc are listed: {0} bloc, {1} number of sites, {2} investment, {3} unit.</summary>
    public required string HomeBuilds { get; init; }

    /// <summary>Column: site.</summary>
    public required string Site { get; init; }

    /// <summary>Column: place.</summary>
    public required string Place { get; init; }

    /// <summary>Column: decided in.</summary>
    public required string Decided { get; init; }

    /// <summary>Column: serves from.</summary>
    public required string Serves { get; init; }

    /// <summary>Column: capacity.</summary>
    public required string Capacity { get; init; }

    /// <summary>Sentence when all demand is served.</summary>
    public required string AllServed { get; init; }

    /// <summary>Title of the table of use above caps: {0} present value, {1} unit of money.</summary>
    public required string ExceededTitle { get; init; }

    /// <summary>Column: the most that exceeds a cap in a year.</summary>
    public required string MostExceeded { get; init; }

    /// <summary>Title of the table of unserved demand: {0} per cent.</summary>
    public required string UnservedTitle { get; init; }

    /// <summary>Column: end use.</summary>
    public required string EndUse { get; init; }

    /// <summary>Column: material.</summary>
    public required string Material { get; init; }

    /// <summary>Column: years.</summary>
    public required string Years { get; init; }

    /// <summary>Column: not served over the horizon.</summary>
    public required string Missing { get; init; }

    /// <summary>Title of the table of imports: {0} bloc, {1} group, {2} year.</summary>
    public required string ImportsTitle { get; init; }

    /// <summary>Column: imports.</summary>
    public required string Imports { get; init; }

    /// <summary>Column: share from the group.</summary>
    public required string GroupShare { get; init; }

    /// <summary>Column: largest origin.</summary>
    public required string LargestOrigin { get; init; }

    /// <summary>Title of the table of limits.</summary>
    public required string LimitsTitle { get; init; }

    /// <summary>Several plants of one process: {0} process, {1} number.</summary>
    public required string SeveralSites { get; init; }

    /// <summary>Sentence when no limit is worth anything.</summary>
    public required string NoLimits { get; init; }

    /// <summary>Column: limit.</summary>
    public required string Limit { get; init; }

    /// <summary>Column: worth of one more unit for a year.</summary>
    public required string Worth { get; init; }

    /// <summary>Note: prices hold with whole projects as planned.</summary>
    public required string Conditional { get; init; }

    /// <summary>Sentence for no plan.</summary>
    public required string NoPlan { get; init; }

    /// <summary>Title of the table of conflicts.</summary>
    public required string ConflictsTitle { get; init; }

    /// <summary>Column: must give way by.</summary>
    public required string GiveWay { get; init; }

    /// <summary>Column: what the limit is today.</summary>
    public required string Today { get; init; }

    /// <summary>Sentence for costs without end: {0} columns.</summary>
    public required string Unbounded { get; init; }

    /// <summary>Sentence for a limit that ran out: {0} gap in per cent.</summary>
    public required string Stopped { get; init; }

    /// <summary>Sentence for an engine that failed: {0} what it said.</summary>
    public required string Failed { get; init; }

    /// <summary>Text for an end use without a name.</summary>
    public required string Unnamed { get; init; }

    /// <summary>Closing line: {0} folder.</summary>
    public required string WrittenTo { get; init; }

    /// <summary>Words for the columns that limit: <c>table.column</c> to text.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }
}
