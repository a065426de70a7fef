using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Data.Scenarios;
using Veta.Ensembles;
using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;

namespace Veta.Analyses.Sampling;

/// <summary>What knowing figures better would be worth, from members that are drawn apart: those of a hypercube or a sequence, and both halves of a Saltelli design.</summary>
internal sealed class InformationTables
{
    private const int Closest = 20;

    private readonly Ensemble _ensemble;
    private readonly EnsembleNames _names;
    private readonly (string Driver, Sentence Name, Grade? Grade, double Low, double High)[] _drivers;

    /// <summary>Estimates the values.</summary>
    public InformationTables(Ensemble ensemble, MemberTable table, EnsembleNames names)
    {
        (_ensemble, _names) = (ensemble, names);
        int members = ensemble.Design switch { null or MorrisDesign => 0, SaltelliDesign halves => 2 * halves.Rows, _ => ensemble.Members };
        var choices = new List<EnsembleChoiceRow>();
        var rows = new List<EnsembleInformationRow>();
        _drivers = members == 0 ? [] : Drivers();
        double[][] places = members == 0 ? [] : Places(members);
        foreach (ChoiceQuestion asked in members == 0 ? [] : ChoiceQuestion.Of(ensemble, table, members))
        {
            var found = ValueOfInformation.Of(asked.Gains, places, asked.Told, seed: (ulong)ensemble.Spec.Design.Seed);
            if (found.Count == 0) { continue; }
            choices.Add(Choice(asked, found));
            rows.AddRange(found.Each.OrderByDescending(v => v.Value).ThenByDescending(v => v.Share).ThenBy(v => v.Driver).Take(asked.Kind == ChoiceKind.Policy ? int.MaxValue : Closest).Select(v => Row(asked, found, v)));
        }

        // Of projects the one whose choice hangs most on the figures first.
        (Choices, Rows) = ([.. choices.OrderBy(c => c.Choice).ThenByDescending(c => c.Choice == ChoiceKind.Build ? c.All : 0)], rows);
    }

    /// <summary>The table <c>ensemble_choices</c>.</summary>
    public IReadOnlyList<EnsembleChoiceRow> Choices { get; }

    /// <summary>The table <c>ensemble_information</c>.</summary>
    public IReadOnlyList<EnsembleInformationRow> Rows { get; }

    /// <summary>The rows of one choice.</summary>
    public IEnumerable<EnsembleInformationRow> Of(EnsembleChoiceRow choice) =>
        Rows.Where(r => r.Choice == choice.Choice && r.Policy == choice.Policy && r.Against == choice.Against && r.Measure == choice.Measure && r.About == choice.About);

    private EnsembleChoiceRow Choice(ChoiceQuestion asked, ValueOfInformation found)
    {
        bool chosen = asked.Choices.Count > 1;
        ShareEstimate share = ShareEstimate.Of([.. Enumerable.Range(0, found.Count).Select(m => (bool?)(m < found.BestIn))]);
        Moments told = Moments.Of(Enumerable.Range(0, asked.Told.Members).Select(m => asked.Told[m]));
        return new EnsembleChoiceRow
        {
            Choice = asked.Kind, Policy = asked.Policy, Against = asked.Against, Measure = asked.Measure, About = asked.About, Name = Say.AsItIs(_names.Measure(asked.Measure, asked.About)), Unit = asked.Unit, Members = found.Count,
            Mean = told.Mean, Deviation = told.Deviation, Best = chosen ? asked.Choices[found.Best!.Value] : "", BestIn = chosen ? found.BestIn : null, BestShare = chosen ? share.Share : null,
            BestShareLow = chosen ? share.Low : null, BestShareHigh = chosen ? share.High : null, All = chosen ? found.All : null, AllError = chosen ? found.AllError : null,
            ByChance = chosen ? found.ByChance : null, ShareByChance = found.ShareByChance,
        };
    }

    private EnsembleInformationRow Row(ChoiceQuestion asked, ValueOfInformation found, InformationValue value)
    {
        (string driver, Sentence name, Grade? grade, double low, double high) = _drivers[value.Driver];
        bool chosen = asked.Choices.Count > 1;
        return new EnsembleInformationRow
        {
            Choice = asked.Kind, Policy = asked.Policy, Against = asked.Against, Measure = asked.Measure, About = asked.About, Driver = driver, Name = name, Grade = grade, LowRatio = low, HighRatio = high, Unit = asked.Unit,
            Value = chosen ? value.Value : null, Error = chosen ? value.Error : null, ValueTold = chosen && value.IsOwn && value.Value > found.ByChance,
            Share = value.Share, ShareError = value.ShareError, Borrowed = value.Borrowed, ShareTold = value.IsOwn && value.Share > found.ShareByChance, Low = value.Low, High = value.High,
        };
    }

    /// <summary>Where each driver stands in each member: the ratio of its first figure.</summary>
    private double[][] Places(int members)
    {
        var first = new Dictionary<string, (int Case, int Figure)>(StringComparer.Ordinal);
        foreach ((EnsembleCase asked, int c) in _ensemble.Cases.Select((asked, c) => (asked, c)))
        {
            for (int f = 0; f < asked.Inputs.Figures.Count; f++) { first.TryAdd(asked.Inputs.Figures[f].Driver, (c, f)); }
        }

        (int Case, int Figure)[] at = [.. _ensemble.Drivers.Select(driver => first[driver])];
        double[][] places = [.. at.Select(_ => new double[members])];
        for (int m = 0; m < members; m++)
        {
            double[][] ratios = [.. _ensemble.Cases.Select(asked => _ensemble.Ratios(m, asked))];
            for (int d = 0; d < at.Length; d++) { places[d][m] = ratios[at[d].Case][at[d].Figure]; }
        }

        return places;
    }

    private (string, Sentence, Grade?, double, double)[] Drivers()
    {
        var grades = new FigureGrades(_ensemble.Package);
        ILookup<string, SampledFigure> figures = _ensemble.Cases.SelectMany(c => c.Inputs.Figures).DistinctBy(f => (f.Driver, f.Figure)).ToLookup(f => f.Driver);
        return
        [
            .. _ensemble.Drivers.Select(driver =>
            {
                SampledFigure[] of = [.. figures[driver]];
                Sentence name = of.Length == 1 ? Say.AsItIs(_names.Figure(of[0].Figure.Address)) : Say.EnsembleTogether(driver, Said.Count(of.Length));
                return (driver, name, of.Max(f => grades.Of(f.Figure)), of.Min(f => f.Low), of.Max(f => f.High));
            }),
        ];
    }
}
