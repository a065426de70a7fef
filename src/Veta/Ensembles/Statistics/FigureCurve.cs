namespace Veta.Ensembles.Statistics;

/// <summary>
/// Means of answers along one figure: least squares on polynomials that are orthonormal over the members (Forsythe 1957), of the degree that the corrected criterion of Akaike chooses (Hurvich and Tsai 1989,
/// doi 10.1093/biomet/76.2.297), at least a line and at most the fifth, and one degree for every ten members. Not for an answer that leaps to and fro along the figure.
/// </summary>
internal sealed class FigureCurve
{
    private const int MostDegree = 5, MembersForEach = 10;

    private readonly double[][] _basis;
    private readonly int[] _order;
    private readonly IReadOnlyList<double> _places;

    /// <summary>Takes where the figure stands in each member.</summary>
    /// <param name="places">A finite number of each member.</param>
    public FigureCurve(IReadOnlyList<double> places)
    {
        _places = places;
        _order = [.. Enumerable.Range(0, places.Count).OrderBy(k => places[k]).ThenBy(k => k)];
        _basis = Basis(places, Math.Clamp((places.Count - 1) / MembersForEach, 1, MostDegree));
    }

    /// <summary>Whether the figure varies, so that there is something to follow.</summary>
    public bool Varies => _basis.Length > 1;

    /// <summary>Which share of where another figure stands this one explains, 0 to 1: members that are few or lie in a pattern move figures together that are drawn apart.</summary>
    public double Explains(FigureCurve other) => Fit(other._places).Share;

    /// <summary>The mean of an answer along the figure.</summary>
    /// <param name="answers">The answer of each member.</param>
    public FittedMeans Fit(IReadOnlyList<double> answers)
    {
        int count = answers.Count, best = Math.Min(1, _basis.Length - 1);
        double[] weights = new double[_basis.Length], left = [.. answers];
        double whole = 0, least = double.PositiveInfinity, about = 0;
        for (int k = 0; k < _basis.Length; k++)
        {
            weights[k] = Inner(left, _basis[k]);
            for (int m = 0; m < count; m++) { left[m] -= weights[k] * _basis[k][m]; }
            double off = Inner(left, left);
            if (k == 0) { (whole, about) = (off, 1e-24 * Inner(answers, answers)); }
            if (k == 0 || count - k - 3 <= 0) { continue; }
            double criterion = (count * Math.Log(Math.Max(off, about + double.Epsilon) / count)) + (2.0 * count * (k + 2) / (count - k - 3));
            if (criterion < least) { (least, best) = (criterion, k); }
        }

        double[] means = new double[count];
        for (int k = 0; k <= best; k++) { Add(means, weights[k], _basis[k]); }
        return new FittedMeans(means, [.. answers.Select((answer, m) => answer - means[m])], best, whole);
    }

    /// <summary>How the means would err in another sample: residuals with their signs drawn anew (Wu 1986, doi 10.1214/aos/1176350142), seen along the figure. The same draws for several answers keep how they err together.</summary>
    /// <param name="fitted">The means.</param>
    /// <param name="drawn">1 or −1 for each member, each as likely.</param>
    public double[] Errors(FittedMeans fitted, IReadOnlyList<double> drawn)
    {
        int count = fitted.Left.Count;
        double[] errors = new double[count];
        double wider = Math.Sqrt(count / Math.Max(1.0, count - fitted.Degree - 1.0));
        for (int k = 0; k <= fitted.Degree; k++)
        {
            double weight = 0;
            for (int m = 0; m < count; m++) { weight += _basis[k][m] * fitted.Left[m] * drawn[m]; }
            Add(errors, wider * weight, _basis[k]);
        }

        return errors;
    }

    /// <summary>The mean where a share of the members has the figure lower, between neighbours.</summary>
    /// <param name="means">Means of the members.</param>
    /// <param name="share">0 to 1.</param>
    public double At(IReadOnlyList<double> means, double share)
    {
        double place = share * (_order.Length - 1);
        int below = (int)place, above = Math.Min(below + 1, _order.Length - 1);
        return means[_order[below]] + ((place - below) * (means[_order[above]] - means[_order[below]]));
    }

    private static double[][] Basis(IReadOnlyList<double> places, int degree)
    {
        int count = places.Count;
        double middle = places.Average(), reach = places.Select(p => Math.Abs(p - middle)).DefaultIfEmpty(0).Max();
        var made = new List<double[]> { Enumerable.Repeat(1 / Math.Sqrt(count), count).ToArray() };
        for (int k = 1; k <= degree && reach > 1e-12 * Math.Abs(middle); k++)
        {
            double[] next = [.. Enumerable.Range(0, count).Select(m => made[^1][m] * (places[m] - middle) / reach)];
            double before = Math.Sqrt(Inner(next, next));

            // Twice, since once leaves what rounding adds.
            for (int pass = 0; pass < 2; pass++) { foreach (double[] known in made) { Add(next, -Inner(next, known), known); } }
            double size = Math.Sqrt(Inner(next, next));
            if (!(size > 1e-9 * before)) { break; }
            made.Add([.. next.Select(value => value / size)]);
        }

        return [.. made];
    }

    private static void Add(double[] to, double weight, double[] of)
    {
        for (int m = 0; m < to.Length; m++) { to[m] += weight * of[m]; }
    }

    private static double Inner(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double sum = 0;
        for (int m = 0; m < first.Count; m++) { sum += first[m] * second[m]; }
        return sum;
    }
}
