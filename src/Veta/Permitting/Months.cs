using Veta.Data;
using Veta.Finance.Risk;

namespace Veta.Permitting;

/// <summary>Months that something takes, as they are spread in a row of the package.</summary>
/// <param name="Form">How.</param>
/// <param name="Figures">Months, as the form takes them.</param>
/// <param name="Chances">Chance of each, where the form takes chances.</param>
internal sealed record Months(PermitForm Form, IReadOnlyList<double> Figures, IReadOnlyList<double> Chances)
{
    /// <summary>No months at all.</summary>
    public static Months None { get; } = new(PermitForm.Fixed, [0], []);

    /// <summary>Months of a return or a halt: one figure, low, likeliest and high, or figures with chances; none where there are no figures.</summary>
    public static Months Added(IReadOnlyList<double> figures, IReadOnlyList<double> chances) =>
        figures.Count == 0 ? None : new Months(chances.Count > 0 ? PermitForm.Discrete : figures.Count == 1 ? PermitForm.Fixed : PermitForm.Pert, figures, chances);

    /// <summary>Mean, months.</summary>
    public double Mean => Form switch
    {
        PermitForm.Fixed or PermitForm.Exponential => Figures[0],
        PermitForm.Pert => new ThreePoint(Figures[0], Figures[1], Figures[2]).Mean,
        PermitForm.Triangular => Figures.Sum() / 3,
        PermitForm.Lognormal => Lognormal() is var (median, deviation) ? median * Math.Exp(deviation * deviation / 2) : double.NaN,
        PermitForm.Quantiles => Enumerable.Range(1, Figures.Count - 1).Sum(k => (Chances[k] - Chances[k - 1]) * (Figures[k] + Figures[k - 1]) / 2),
        _ => Figures.Zip(Chances).Sum(pair => pair.First * pair.Second),
    };

    /// <summary>A draw, months.</summary>
    public double Draw(RandomStream random) => Form switch
    {
        PermitForm.Fixed => Figures[0],
        PermitForm.Exponential => -Figures[0] * Math.Log(random.Uniform()),
        PermitForm.Pert => new ThreePoint(Figures[0], Figures[1], Figures[2]).Draw(random),
        PermitForm.Triangular => Triangular(random.Uniform()),
        PermitForm.Lognormal => Lognormal() is var (median, deviation) ? median * Math.Exp(deviation * random.Normal()) : double.NaN,
        PermitForm.Quantiles => Between(random.Uniform()),
        _ => One(random.Uniform()),
    };

    private double Triangular(double chance)
    {
        double low = Figures[0], width = Figures[2] - low;
        if (width == 0) { return low; }
        double turn = (Figures[1] - low) / width;
        return chance <= turn ? low + Math.Sqrt(chance * width * (Figures[1] - low)) : Figures[2] - Math.Sqrt((1 - chance) * width * (Figures[2] - Figures[1]));
    }

    private (double Median, double Deviation) Lognormal()
    {
        double low = StandardNormal.Quantile(Chances[0]), deviation = Math.Log(Figures[1] / Figures[0]) / (StandardNormal.Quantile(Chances[1]) - low);
        return (Figures[0] * Math.Exp(-deviation * low), deviation);
    }

    private double Between(double chance)
    {
        int k = 1;
        while (k < Figures.Count - 1 && chance > Chances[k]) { k++; }
        double width = Chances[k] - Chances[k - 1];
        return width > 0 ? Figures[k - 1] + ((Figures[k] - Figures[k - 1]) * (chance - Chances[k - 1]) / width) : Figures[k];
    }

    private double One(double chance)
    {
        double upTo = 0;
        for (int k = 0; k < Figures.Count; k++)
        {
            if (chance < (upTo += Chances[k])) { return Figures[k]; }
        }

        return Figures[^1];
    }
}
