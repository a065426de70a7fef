using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Reaching;

/// <summary><c>reach</c>: how many places each place sends to and gets from.</summary>
internal sealed class ReachAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("reach", "ReachDescription") { TakesChanges = true, Folder = FolderUse.Named };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        _ = AskedOptions.Of(Card, request);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, Card.Name, []));
        IEnumerable<Row> rows = inputs.Package.Regions.Select(region => new Row
        {
            Region = region.Id,
            SendsTo = inputs.Package.Lanes.Where(l => l.Origin == region.Id).Select(l => l.Destination).Distinct().Count(),
            GetsFrom = inputs.Package.Lanes.Where(l => l.Destination == region.Id).Select(l => l.Origin).Distinct().Count(),
        });
        return new Answer { Analysis = Card.Name, Inputs = inputs.Package, Request = request, Scenarios = request.Scenarios, Changes = request.Changes, TitleEn = "Who reaches whom", TitleEs = "Quién llega a quién", Tables = [ResultTable.Of(rows)] };
    }

    [Table("lane_reach", "How many places a place sends to and gets from.")]
    internal sealed record Row
    {
        [Column("region", "The place.", Key = true)]
        public required RegionId Region { get; init; }

        [Column("sends_to", "Places that its lanes lead to.", Measure = true)]
        [Unit("1")]
        public required int SendsTo { get; init; }

        [Column("gets_from", "Places from which lanes lead to it.")]
        [Unit("1")]
        public required int GetsFrom { get; init; }
    }
}
