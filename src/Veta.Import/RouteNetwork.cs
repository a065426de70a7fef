namespace Veta.Import;

/// <summary>
/// A network of routes and the shortest ways on it (Dijkstra, Numerische Mathematik 1, 1959, 269–271). A place joins it at the nearest point
/// of its nearest leg, in a straight line; that line may cross land, so places must lie near the network. Not for choosing between routes of
/// different cost: length alone counts.
/// </summary>
public sealed class RouteNetwork
{
    private readonly List<GeoPoint> _nodes = [];
    private readonly List<RouteLeg> _legs = [];
    private readonly int[][] _legsOfNode;

    /// <summary>Joins lines into a network, without the closed passages.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="closed">Passages left out, such as <c>panama</c>; see <see cref="PassagesOf"/> for the names.</param>
    /// <exception cref="InputException">A closed passage is not on the network; the message lists those that are.</exception>
    public RouteNetwork(IReadOnlyList<RouteLine> lines, IReadOnlyCollection<string> closed)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(closed);
        IReadOnlyList<string> passages = PassagesOf(lines);
        foreach (string passage in closed.Where(passage => !passages.Contains(passage)))
        {
            throw new InputException(passages.Count == 0
                ? Say.ImportNoPassages(passage)
                : Say.ImportNoPassage(passage, Said.Words(passages)));
        }

        Dictionary<GeoPoint, int> numbers = [];
        foreach (RouteLine line in lines.Where(line => line.Passage is null || !closed.Contains(line.Passage))) { AddLine(line, numbers); }
        _legsOfNode = LegsOfNodes();
    }

    /// <summary>Names of the passages of some lines, in alphabetical order.</summary>
    public static IReadOnlyList<string> PassagesOf(IReadOnlyList<RouteLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return [.. lines.Select(line => line.Passage).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Shortest ways from one place to others in kilometres, with the straight lines at both ends. Null where no way leads, or where an end lies
    /// further than <paramref name="reachKilometres"/> from the network.
    /// </summary>
    /// <param name="from">Where the ways begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="reachKilometres">Longest straight line between a place and the network, in kilometres.</param>
    public IReadOnlyList<double?> Kilometres(GeoPoint from, IReadOnlyList<GeoPoint> to, double reachKilometres)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (Access(from, reachKilometres) is not { } start) { return [.. to.Select(_ => (double?)null)]; }
        double[] lengths = Lengths(start);
        return [.. to.Select(place => Access(place, reachKilometres) is { } end ? Way(start, end, lengths) : null)];
    }

    private double? Way(RouteAccess start, RouteAccess end, double[] lengths)
    {
        RouteLeg leg = _legs[end.Leg];
        double way = Math.Min(lengths[leg.Start] + GreatCircle.Kilometres(_nodes[leg.Start], end.Entry), lengths[leg.End] + GreatCircle.Kilometres(_nodes[leg.End], end.Entry)) + end.Kilometres;
        if (start.Leg == end.Leg) { way = Math.Min(way, start.Kilometres + GreatCircle.Kilometres(start.Entry, end.Entry) + end.Kilometres); }
        return double.IsInfinity(way) ? null : way;
    }

    private RouteAccess? Access(GeoPoint place, double reachKilometres)
    {
        RouteAccess? best = null;
        for (int leg = 0; leg < _legs.Count; leg++)
        {
            GeoPoint entry = GreatCircle.Nearest(place, _nodes[_legs[leg].Start], _nodes[_legs[leg].End]);

            // A degree of latitude is 111 km: what is further in latitude alone needs no trigonometry.
            if (Math.Abs(entry.LatitudeDegrees - place.LatitudeDegrees) * 110 > (best?.Kilometres ?? reachKilometres)) { continue; }
            double kilometres = GreatCircle.Kilometres(place, entry);
            if (kilometres <= reachKilometres && kilometres < (best?.Kilometres ?? double.PositiveInfinity)) { best = new RouteAccess(place, entry, leg, kilometres); }
        }

        return best;
    }

    private double[] Lengths(RouteAccess start)
    {
        double[] lengths = new double[_nodes.Count];
        Array.Fill(lengths, double.PositiveInfinity);
        PriorityQueue<int, double> waiting = new();
        foreach (int node in (int[])[_legs[start.Leg].Start, _legs[start.Leg].End])
        {
            Reach(node, start.Kilometres + GreatCircle.Kilometres(start.Entry, _nodes[node]));
        }

        while (waiting.TryDequeue(out int node, out double length))
        {
            if (length > lengths[node]) { continue; }
            foreach (int leg in _legsOfNode[node]) { Reach(_legs[leg].Start == node ? _legs[leg].End : _legs[leg].Start, length + _legs[leg].Kilometres); }
        }

        return lengths;

        void Reach(int node, double length)
        {
            if (length >= lengths[node]) { return; }
            lengths[node] = length;
            waiting.Enqueue(node, length);
        }
    }

    private void AddLine(RouteLine line, Dictionary<GeoPoint, int> numbers)
    {
        for (int i = 1; i < line.Points.Count; i++)
        {
            int start = Number(line.Points[i - 1]);
            int end = Number(line.Points[i]);
            if (start != end) { _legs.Add(new RouteLeg(start, end, GreatCircle.Kilometres(_nodes[start], _nodes[end]))); }
        }

        int Number(GeoPoint point)
        {
            // A millionth of a degree is a decimetre: lines that meet are written alike to that digit.
            GeoPoint key = new(Math.Round(point.LatitudeDegrees, 6), Math.Round(point.LongitudeDegrees, 6));
            if (numbers.TryGetValue(key, out int number)) { return number; }
            numbers[key] = _nodes.Count;
            _nodes.Add(point);
            return _nodes.Count - 1;
        }
    }

    private int[][] LegsOfNodes()
    {
        List<int>[] lists = [.. _nodes.Select(_ => new List<int>(2))];
        for (int leg = 0; leg < _legs.Count; leg++)
        {
            lists[_legs[leg].Start].Add(leg);
            lists[_legs[leg].End].Add(leg);
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
