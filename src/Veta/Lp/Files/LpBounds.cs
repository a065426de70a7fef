namespace Veta.Lp.Files;

/// <summary>Reads the Bounds, Generals and Binaries sections of an LP file.</summary>
internal sealed class LpBounds(LpScanner scanner, FileModel model, bool ours)
{
    private readonly HashSet<int> _seen = [];

    /// <summary>Columns in the order in which Bounds first names them.</summary>
    public List<int> Mentioned { get; } = [];

    /// <summary>Reads one bound: <c>x free</c>, <c>x = 5</c>, <c>x &gt;= 1</c>, <c>1 &lt;= x</c> or <c>1 &lt;= x &lt;= 5</c>.</summary>
    public void ReadBound()
    {
        if (scanner.Next.Kind == LpTokenKind.Name)
        {
            LpToken name = scanner.Take();
            int column = Column(name);
            if (scanner.Next.Kind == LpTokenKind.Name && scanner.Next.Text.Equals("free", StringComparison.OrdinalIgnoreCase) && scanner.Next.Line == name.Line)
            {
                scanner.Take();
                (model.Lower[column], model.Upper[column]) = (double.NegativeInfinity, double.PositiveInfinity);
                return;
            }

            LpToken relation = Relation();
            Set(name, column, relation.Kind, Number(), lone: true);
            return;
        }

        double first = Number();
        LpToken before = Relation();
        if (scanner.Next.Kind != LpTokenKind.Name) { throw Unexpected(Say.ModelFileColumnFollows); }
        LpToken middle = scanner.Take();
        int bounded = Column(middle);
        bool both = scanner.Next.IsRelation;
        Set(middle, bounded, Turned(before.Kind), first, lone: !both);
        if (both) { Set(middle, bounded, Relation().Kind, Number(), lone: false); }
    }

    /// <summary>Reads one name of Generals or Binaries; a binary column is also held between 0 and 1.</summary>
    public void ReadInteger(bool binary)
    {
        LpToken name = scanner.Take();
        int column = name.Kind == LpTokenKind.Name ? model.FindColumn(Decoded(name)) : -1;
        if (column < 0) { throw new ModelFileException(name.Line, Say.ModelFileUnknownColumn(name.Text)); }
        model.Integer[column] = true;
        if (!binary) { return; }
        model.Lower[column] = Math.Max(model.Lower[column], 0);
        model.Upper[column] = Math.Min(model.Upper[column], 1);
    }

    private void Set(LpToken name, int column, LpTokenKind relation, double value, bool lone)
    {
        double bound = FileNumber.Bound(value);
        if (lone && relation == LpTokenKind.LessOrEqual && bound < 0 && model.Lower[column] == 0)
        {
            throw new ModelFileException(name.Line, Say.ModelFileUpperBelowZero(name.Text, FileNumber.Format(bound)));
        }

        if (relation != LpTokenKind.LessOrEqual) { model.Lower[column] = bound; }
        if (relation != LpTokenKind.GreaterOrEqual) { model.Upper[column] = bound; }
    }

    private int Column(LpToken name)
    {
        int column = model.Column(Decoded(name));
        if (_seen.Add(column)) { Mentioned.Add(column); }
        return column;
    }

    private string Decoded(LpToken name) => ours ? LpSpelling.Decode(name.Text) : name.Text;

    private double Number()
    {
        double sign = 1;
        while (scanner.Next.IsSign)
        {
            if (scanner.Take().Kind == LpTokenKind.Minus) { sign = -sign; }
        }

        return scanner.Next.Kind == LpTokenKind.Number ? sign * scanner.Take().Value : throw Unexpected(Say.ModelFileBoundNumber);
    }

    private LpToken Relation() => scanner.Next.IsRelation ? scanner.Take() : throw Unexpected(Say.ModelFileBoundRelation);

    private static LpTokenKind Turned(LpTokenKind relation) => relation switch
    {
        LpTokenKind.LessOrEqual => LpTokenKind.GreaterOrEqual,
        LpTokenKind.GreaterOrEqual => LpTokenKind.LessOrEqual,
        _ => relation,
    };

    private ModelFileException Unexpected(Sentence advice) => new(scanner.Next.Line, Say.ModelFileUnexpected(scanner.Next.Told, advice));
}
