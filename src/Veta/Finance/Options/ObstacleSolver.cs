namespace Veta.Finance.Options;

/// <summary>Solves ½σ²V″ + bV′ − cV + f = 0, or V = floor where that is more, on a grid of log prices; V is linear in the price at the top and in the log price at the bottom. Policy iteration (Howard): each round is one tridiagonal system.</summary>
internal sealed class ObstacleSolver
{
    private const int MostRounds = 60;
    private readonly double _down, _middle, _up, _top;
    private readonly double[] _pivot, _right;
    private readonly bool[] _stopped;

    public ObstacleSolver(int nodes, double width, double drift, double variance, double discount)
    {
        double diffusion = 0.5 * variance / (width * width), convection = 0.5 * drift / width;
        (_down, _middle, _up) = (diffusion - convection, -(2 * diffusion) - discount, diffusion + convection);
        // Linear in the price above the grid: V(n) − V(n−1) = e^h (V(n−1) − V(n−2)).
        _top = Math.Exp(width);
        (_pivot, _right, _stopped) = (new double[nodes], new double[nodes], new bool[nodes]);
    }

    /// <summary>Solves in place; what the array held is the first guess of where to stop.</summary>
    public void Solve(double[] source, double[] floor, double[] value)
    {
        int n = value.Length;
        for (int i = 0; i < n; i++) { _stopped[i] = value[i] <= floor[i]; }
        for (int round = 0; round < MostRounds; round++)
        {
            Sweep(source, floor, value);
            bool changed = false;
            for (int i = 1; i < n - 1; i++)
            {
                double rest = (_down * value[i - 1]) + (_middle * value[i]) + (_up * value[i + 1]) + source[i];
                bool stop = _stopped[i] ? rest <= 0 : value[i] < floor[i];
                changed |= stop != _stopped[i];
                _stopped[i] = stop;
            }

            if (!changed) { break; }
        }
    }

    private void Sweep(double[] source, double[] floor, double[] value)
    {
        int n = value.Length;
        // At the bottom the price is next to nothing: the better of the floor and of what the source is worth for ever without movement.
        double bottom = Math.Max(floor[0], -source[0] / (_down + _middle + _up));
        (_pivot[0], _right[0]) = (0, bottom);
        for (int i = 1; i < n - 1; i++)
        {
            if (_stopped[i]) { (_pivot[i], _right[i]) = (0, floor[i]); }
            else
            {
                double divisor = _middle + (_down * _pivot[i - 1]);
                (_pivot[i], _right[i]) = (-_up / divisor, (-source[i] - (_down * _right[i - 1])) / divisor);
            }
        }

        // V(i) = pivot(i)·V(i+1) + right(i); the top condition closes the system.
        double before = _pivot[n - 2], early = _pivot[n - 3];
        double slopeFactor = 1 - ((1 + _top) * before) + (_top * early * before);
        double constant = ((1 + _top) * _right[n - 2]) - (_top * ((early * _right[n - 2]) + _right[n - 3]));
        value[n - 1] = constant / slopeFactor;
        for (int i = n - 2; i >= 0; i--) { value[i] = (_pivot[i] * value[i + 1]) + _right[i]; }
    }
}
