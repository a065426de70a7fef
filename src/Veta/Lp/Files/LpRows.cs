using System.Globalization;

namespace Veta.Lp.Files;

/// <summary>Reads expressions and rows of an LP file.</summary>
internal sealed class LpRows(LpScanner scanner, FileModel model, bool ours)
{
    private string _previousName = "";
    private List<(int Column, double Value)> _previousTerms = [];

    /// <summary>Reads terms until the expression ends; returns the sum of its constants.</summary>
    public double ReadExpression(List<(int Column, double Value)> terms)
    {
        double constant = 0;
        bool first = true;
        while (true)
        {
            double sign = 1;
            bool signed = false;
            for (; scanner.Next.IsSign; signed = true)
            {
                if (scanner.Take().Kind == LpTokenKind.Minus) { sign = -sign; }
            }

            if (!first && !signed) { return constant; }
            if (scanner.Next.Kind == LpTokenKind.Number)
            {
                LpToken number = scanner.Take();
                if (IsColumn()) { terms.Add((TakeColumn(), Finite(number, sign))); }
                else { constant += sign * number.Value; }
            }
            else if (IsColumn()) { terms.Add((TakeColumn(), sign)); }
            else if (signed) { throw Unexpected(Say.ModelFileSignFollows); }
            else { return constant; }
            first = false;
        }
    }

    /// <summary>Reads one row, or the second line of a row with two sides.</summary>
    public void ReadRow()
    {
        int line = scanner.Next.Line;
        string? label = null;
        if (scanner.Next.Kind == LpTokenKind.Name && scanner.After == LpTokenKind.Colon)
        {
            label = scanner.Take().Text;
            scanner.Take();
        }

        var terms = new List<(int Column, double Value)>();
        double left = ReadExpression(terms);
        if (!scanner.Next.IsRelation) { throw Unexpected(Say.ModelFileRowRelation); }
        LpToken relation = scanner.Take();
        double lower = double.NegativeInfinity, upper = double.PositiveInfinity;
        if (terms.Count > 0)
        {
            Narrow(relation, ReadConstant() - left, ref lower, ref upper);
            if (scanner.Next.IsRelation) { throw Unexpected(Say.ModelFileRowBetween); }
        }
        else
        {
            double right = ReadExpression(terms);
            Narrow(Turned(relation), left - right, ref lower, ref upper);
            if (scanner.Next.IsRelation)
            {
                LpToken second = scanner.Take();
                if (second.Kind != relation.Kind || second.Kind == LpTokenKind.Equal) { throw new ModelFileException(second.Line, Say.ModelFileTwoRelations); }
                Narrow(second, ReadConstant() - right, ref lower, ref upper);
            }
        }

        if (lower > upper || double.IsPositiveInfinity(lower) || double.IsNegativeInfinity(upper))
        {
            throw new ModelFileException(line, Say.ModelFileSidesCross(label ?? ""));
        }

        Keep(line, label, terms, lower, upper);
    }

    private void Keep(int line, string? label, List<(int Column, double Value)> terms, double lower, double upper)
    {
        if (ours && label is not null && label == _previousName + LpSpelling.UpperSide)
        {
            if (!terms.SequenceEqual(_previousTerms)) { throw new ModelFileException(line, Say.ModelFileUpperSide(label ?? "")); }
            model.RowUpper[^1] = upper;
            return;
        }

        string name = label is null ? "r" + model.RowNames.Count.ToString(CultureInfo.InvariantCulture) : ours ? LpSpelling.Decode(label) : label;
        if (!model.TryAddRow(name, lower, upper)) { throw new ModelFileException(line, Say.ModelFileRowTwice(name)); }
        foreach ((int column, double value) in terms) { model.AddEntry(model.RowNames.Count - 1, column, value); }
        (_previousName, _previousTerms) = (label ?? "", terms);
    }

    private double ReadConstant()
    {
        double sign = 1;
        while (scanner.Next.IsSign)
        {
            if (scanner.Take().Kind == LpTokenKind.Minus) { sign = -sign; }
        }

        if (scanner.Next.Kind != LpTokenKind.Number) { throw Unexpected(Say.ModelFileColumnsLeft); }
        LpToken number = scanner.Take();
        if (scanner.Next.Line == number.Line && (scanner.Next.IsSign || IsColumn())) { throw Unexpected(Say.ModelFileRestLeft); }
        return FileNumber.Bound(sign * number.Value);
    }

    private bool IsColumn() => scanner.Next.Kind == LpTokenKind.Name && scanner.After != LpTokenKind.Colon;

    private int TakeColumn()
    {
        string name = scanner.Take().Text;
        return model.Column(ours ? LpSpelling.Decode(name) : name);
    }

    private static double Finite(LpToken number, double sign) =>
        double.IsFinite(number.Value) ? sign * number.Value : throw new ModelFileException(number.Line, Say.ModelFileInfinite);

    private static void Narrow(LpToken relation, double side, ref double lower, ref double upper)
    {
        if (relation.Kind != LpTokenKind.LessOrEqual) { lower = side; }
        if (relation.Kind != LpTokenKind.GreaterOrEqual) { upper = side; }
    }

    private static LpToken Turned(LpToken relation) => relation.Kind switch
    {
        LpTokenKind.LessOrEqual => relation with { Kind = LpTokenKind.GreaterOrEqual },
        LpTokenKind.GreaterOrEqual => relation with { Kind = LpTokenKind.LessOrEqual },
        _ => relation,
    };

    private ModelFileException Unexpected(Sentence advice) => new(scanner.Next.Line, Say.ModelFileUnexpected(scanner.Next.Told, advice));
}
