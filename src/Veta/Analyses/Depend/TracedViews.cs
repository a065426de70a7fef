using Veta.Analyses.Depend.Tracing;
using Veta.Data;
using Veta.Network.Origins;

namespace Veta.Analyses.Depend;

/// <summary>All views of the chain of one element: who made it, refined it, mined it, touched it, by place and by owner. Rows of nodes are worked out once for all end uses.</summary>
internal sealed class TracedViews
{
    private readonly FlowNetwork _network;
    private readonly OriginChain _chain;
    private readonly int[] _countries, _places;
    private readonly Dictionary<int, int> _position;
    private readonly Dictionary<(string View, bool ByOwner), double[][]> _shares = [];
    private readonly Dictionary<(int Country, bool ByOwner, Stage? Stage), double[]> _touched = [];
    private readonly Dictionary<(bool, Stage?), int[]> _makers = [];

    public TracedViews(FlowNetwork network, OriginChain chain, int[] countries)
    {
        _network = network;
        _chain = chain;
        _countries = countries;
        _places = network.Countries(byOwner: false);
        _position = countries.Select((c, k) => (c, k)).ToDictionary(c => c.c, c => c.k);
    }

    /// <summary>Country positions of the columns of <see cref="Shares"/>.</summary>
    public IReadOnlyList<int> Countries => _countries;

    /// <summary>Shares of each country at each node in a view: <c>direct</c>, <c>refining</c>, <c>mining</c>.</summary>
    public double[][] Shares(string view, bool byOwner)
    {
        if (_shares.TryGetValue((view, byOwner), out double[][]? known)) { return known; }
        int Label(int country) => country >= 0 && _position.TryGetValue(country, out int at) ? at : -1;
        int Origin(int o) => Label(_network.OriginCountry(o, byOwner));
        double[][] shares = view switch
        {
            "direct" => _chain.FirstMet(Array.ConvertAll(Makers(byOwner, null), Label), _countries.Length, Origin),
            "refining" => _chain.FirstMet(Array.ConvertAll(Makers(byOwner, Stage.Refined), Label), _countries.Length, _ => -1),
            _ => _chain.FirstMet(null, _countries.Length, Origin),
        };
        _shares.Add((view, byOwner), shares);
        return shares;
    }

    /// <summary>Whether any plant of a stage stands in a country.</summary>
    public bool Makes(int country, Stage stage) => Array.IndexOf(Makers(byOwner: false, stage), country) >= 0;

    /// <summary>Probability at each node of touching some countries: at any stage with their mines, or only in plants of one stage.</summary>
    public double[] Touch(Func<int, bool> inside, bool byOwner, Stage? stage = null)
    {
        int[] makers = Makers(byOwner, stage);
        if (stage is not null) { return _chain.Touch(node => makers[node] >= 0 && inside(makers[node]), _ => false); }
        int[] places = byOwner ? makers : _places;
        return _chain.Touch(node => places[node] >= 0 && inside(places[node]), origin => inside(_network.OriginCountry(origin, byOwner)));
    }

    /// <summary>The same for one country, kept for other end uses.</summary>
    public double[] Touch(int country, bool byOwner, Stage? stage = null)
    {
        if (_touched.TryGetValue((country, byOwner, stage), out double[]? known)) { return known; }
        double[] touched = Touch(c => c == country, byOwner, stage);
        _touched.Add((country, byOwner, stage), touched);
        return touched;
    }

    private int[] Makers(bool byOwner, Stage? stage)
    {
        if (!_makers.TryGetValue((byOwner, stage), out int[]? makers))
        {
            makers = stage is { } one ? _network.Makers(byOwner, one) : _network.Makers(byOwner);
            for (int i = 0; i < makers.Length; i++)
            {
                if (!_chain.HasInputs(i)) { makers[i] = -1; }
            }

            _makers.Add((byOwner, stage), makers);
        }

        return makers;
    }
}
