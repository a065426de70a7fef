using Veta.Lp;

namespace Veta.Ensembles.Stages;

/// <summary>The program of the first stage, with what the second costs bounded from below by cuts. Rows that hold nothing but columns of the first stage are in it.</summary>
internal sealed class StageMaster
{
    // Below any cost; a bound that the cuts replace.
    private const double Far = -1e12;

    private readonly IReadOnlyList<StageCase> _cases;
    private readonly int _first;
    private readonly RiskTerms _risk;
    private readonly double[] _now;
    private readonly int[] _later;

    /// <summary>A program without cuts.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="first">Number of columns of the first stage.</param>
    /// <param name="risk">What is to be least.</param>
    /// <param name="several">Whether each case has a cost of its own.</param>
    public StageMaster(IReadOnlyList<StageCase> cases, int first, RiskTerms risk, bool several)
    {
        (_cases, _first, _risk) = (cases, first, risk);
        LpModel model = cases[0].Program;
        _now = model.Cost[..first];
        var more = new LpAddition(LpModel.Empty);
        for (int j = 0; j < first; j++) { more.AddColumn(_now[j], model.ColumnLower[j], model.ColumnUpper[j], null, model.Integer is { } whole && whole[j]); }
        AddFirstRows(more, model, first);
        _later = several ? AddCases(more) : [more.AddColumn(1, Far)];
        Program = more.To.Append(more);
    }

    /// <summary>The program with the cuts so far.</summary>
    public LpModel Program { get; private set; }

    /// <summary>Cost of the first stage at a decision.</summary>
    public double Now(IReadOnlyList<double> decision) => decision.Zip(_now, (x, c) => x * c).Sum();

    /// <summary>Adds the cut, or cuts, of a decision; returns constant and slopes of the one of the whole second stage.</summary>
    public (double Constant, double[] Slopes) Cut(IReadOnlyList<double> decision, double[] costs, double[][] slopes)
    {
        var more = new LpAddition(Program);
        if (_later.Length > 1)
        {
            for (int s = 0; s < costs.Length; s++)
            {
                double[] own = Later(slopes[s]);
                Add(more, _later[s], costs[s] - Now(decision) - Along(own, decision), own);
            }
        }

        double[] weights = SecondStages.Weights(_cases, costs, _risk);
        double[] mean = Later([.. Enumerable.Range(0, _first).Select(j => weights.Select((w, s) => w * slopes[s][j]).Sum())]);
        double constant = weights.Select((w, s) => w * costs[s]).Sum() - Now(decision) - Along(mean, decision);
        if (_later.Length == 1) { Add(more, _later[0], constant, mean); }
        Program = Program.Append(more);
        return (constant, mean);
    }

    private static void AddFirstRows(LpAddition more, LpModel model, int first)
    {
        bool[] touched = new bool[model.RowCount], both = new bool[model.RowCount];
        for (int j = 0; j < model.ColumnCount; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { (j < first ? touched : both)[model.Rows[k]] = true; }
        }

        int[] rowOf = new int[model.RowCount];
        for (int i = 0; i < rowOf.Length; i++) { rowOf[i] = touched[i] && !both[i] ? more.AddRow(model.RowLower[i], model.RowUpper[i]) : -1; }
        for (int j = 0; j < first; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                if (rowOf[model.Rows[k]] >= 0) { more.AddTerm(rowOf[model.Rows[k]], j, model.Values[k]); }
            }
        }
    }

    // The tail is of the cost of both stages; as the first is the same in all cases, it may be taken of the second alone.
    private int[] AddCases(LpAddition more)
    {
        int[] later = [.. _cases.Select(c => more.AddColumn((1 - _risk.Weight) * c.Probability, Far))];
        if (_risk.Weight <= 0) { return later; }
        int edge = more.AddColumn(_risk.Weight, Far);
        for (int s = 0; s < later.Length; s++)
        {
            int above = more.AddColumn(_risk.Weight * _cases[s].Probability / (1 - _risk.Level)), row = more.AddRow(0, double.PositiveInfinity);
            more.AddTerm(row, edge, 1);
            more.AddTerm(row, above, 1);
            more.AddTerm(row, later[s], -1);
        }

        return later;
    }

    private void Add(LpAddition more, int later, double constant, double[] slopes)
    {
        int row = more.AddRow(constant, double.PositiveInfinity);
        more.AddTerm(row, later, 1);
        for (int j = 0; j < _first; j++)
        {
            if (slopes[j] != 0) { more.AddTerm(row, j, -slopes[j]); }
        }
    }

    private double[] Later(double[] slopes) => [.. slopes.Zip(_now, (slope, now) => slope - now)];

    private static double Along(double[] slopes, IReadOnlyList<double> decision) => slopes.Zip(decision, (slope, x) => slope * x).Sum();
}
