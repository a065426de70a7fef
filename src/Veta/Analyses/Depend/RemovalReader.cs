using Veta.Analyses.Depend.Removal;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Depend;

/// <summary>Runs the removals and reads what is served without each country and facility.</summary>
internal sealed class RemovalReader
{
    /// <summary>A loss of this share of an end use's demand makes a single point of failure.</summary>
    public const double LeastLoss = 0.01;

    private readonly ServableProgram _servable;
    private readonly RemovalRun _run;
    private readonly Package _package;

    public RemovalReader(Package package, int year, IReadOnlyList<string> importers, ISolver solver, SolveOptions options)
    {
        _package = package;
        _servable = new ServableProgram(package, year, importers);
        _run = new RemovalRun(_servable, solver, options);
    }

    public List<RemovalRow> Rows { get; } = [];

    public List<FailurePointRow> FailurePoints { get; } = [];

    public int Cases { get; private set; }

    public int EndUses => _servable.Cells.Count;

    public int Solved => _run.Solved;

    public void Read(int threads, CancellationToken cancellationToken)
    {
        IReadOnlyList<RemovalCase> cases = RemovalRun.CasesOf(_servable);
        Cases = cases.Count;
        IReadOnlyList<RemovalOutcome> outcomes = _run.Run(cases, threads, cancellationToken);
        var start = _run.BasePoint.Length == 0 ? [] : Enumerable.Range(0, _servable.Cells.Count).Select(c => _servable.Served(c, _run.BasePoint)).ToArray();
        foreach (RemovalOutcome outcome in outcomes) { Add(outcome, start); }
        FailurePoints.Sort((a, b) => b.LostShare != a.LostShare ? b.LostShare.CompareTo(a.LostShare) : string.CompareOrdinal(a.Removed, b.Removed));
    }

    private void Add(RemovalOutcome outcome, (double Share, MaterialId? Worst, double WorstShare)[] start)
    {
        if (outcome.State != RowState.Answered)
        {
            Rows.Add(new RemovalRow { Kind = outcome.Case.Kind, Removed = outcome.Case.Id, Importer = "all", ServedShare = null, BaseShare = null, State = outcome.State, Reason = outcome.Reason });
            return;
        }

        if (!outcome.Changes)
        {
            Rows.Add(new RemovalRow { Kind = outcome.Case.Kind, Removed = outcome.Case.Id, Importer = "all", ServedShare = start.Min(s => s.Share), BaseShare = start.Min(s => s.Share) });
            return;
        }

        RemovalRow? worst = null;
        double worstLost = 0;
        int hit = 0;
        for (int cell = 0; cell < _servable.Cells.Count; cell++)
        {
            (string importer, SectorId? sector, _) = _servable.Cells[cell];

            // A country that is gone needs nothing; the end uses of the others are the question.
            if (outcome.Case.Kind == "country" && importer == outcome.Case.Id) { continue; }
            (double share, MaterialId? material, double worstShare) = _servable.Served(cell, outcome.Point);
            var row = new RemovalRow
            {
                Kind = outcome.Case.Kind,
                Removed = outcome.Case.Id,
                Importer = importer,
                Sector = sector?.Value ?? "",
                ServedShare = share,
                BaseShare = start[cell].Share,
                WorstMaterial = material?.Value ?? "",
                WorstShare = material is null ? null : worstShare,
            };
            double lost = start[cell].Share - share;
            if (lost > 1e-6) { Rows.Add(row); }
            if (lost < LeastLoss) { continue; }
            hit++;
            if (worst is null || lost > worstLost) { (worst, worstLost) = (row, lost); }
        }

        if (worst is not null) { FailurePoints.Add(PointOf(outcome.Case, worst, worstLost, hit)); }
    }

    private FailurePointRow PointOf(RemovalCase removed, RemovalRow worst, double lost, int hit)
    {
        Network.Geography geography = _servable.Context.Data.Geography;
        Facility? facility = removed.Kind == "facility" ? _package.Facilities.First(f => f.Id.Value == removed.Id) : null;
        int region = geography.Index.Of(facility?.Region ?? new RegionId(removed.Id));
        return new FailurePointRow
        {
            Kind = removed.Kind,
            Removed = removed.Id,
            Name = facility is null ? Say.AsItIs(Said.Name(geography.Regions[region].NameEn, geography.Regions[region].NameEs)) : Say.AsItIs(Said.Name(facility.NameEn, facility.NameEs)),
            Country = geography.CountryId(region),
            Sectors = hit,
            WorstImporter = worst.Importer,
            WorstSector = worst.Sector,
            LostShare = lost,
            WorstMaterial = worst.WorstMaterial,
        };
    }
}
