using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Runs;

/// <summary>What the inputs say of their ids, as columns beside a column of ids.</summary>
internal sealed class IdTelling
{
    private static readonly (string End, string Says)[] Names = [("name_en", "Its name in English."), ("name_es", "Its name in Spanish.")];

    private readonly Package _package;
    private readonly Geography _geography;
    private readonly Dictionary<Type, IdFacts?> _facts = [];
    private readonly Dictionary<string, string[]> _blocs;

    public IdTelling(Package package)
    {
        _package = package;
        _geography = new Geography(package);
        _blocs = package.Info.BlocNames.ToDictionary(b => b.Id, b => (string[])[b.En, b.Es]);
    }

    /// <summary>The columns beside one; none where the inputs say nothing of such ids.</summary>
    /// <param name="column">The column of ids.</param>
    /// <param name="rows">Record of the inputs whose rows they name.</param>
    /// <param name="source">Its position.</param>
    public IEnumerable<ToldColumn> Beside(ResultColumn column, Type rows, int source)
    {
        if (FactsOf(rows) is not { } facts) { yield break; }
        for (int e = 0; e < facts.Columns.Count; e++)
        {
            int end = e;
            bool isName = facts.Columns[e].End.StartsWith("name_", StringComparison.Ordinal);
            yield return new ToldColumn(
                ToldColumns.Text($"{column.Name}_{facts.Columns[e].End}", $"{facts.Columns[e].Says} Of {column.Name}."), source, id => facts.Of(id)?[end] ?? (column.NamedFreely && isName ? Elsewhere(id, facts.Columns[end].End) : null));
        }
    }

    private IdFacts? FactsOf(Type rows)
    {
        if (!_facts.TryGetValue(rows, out IdFacts? facts)) { _facts.Add(rows, facts = Read(rows)); }
        return facts;
    }

    /// <summary>A name of what is no row of the column's own table: a place, a bloc, an event or a set of events, the latter perhaps with its severity.</summary>
    private string? Elsewhere(string id, string end)
    {
        int language = end == "name_es" ? 1 : 0;
        if (_blocs.TryGetValue(id, out string[]? bloc)) { return bloc[language]; }
        string plain = id.Split('@')[0];
        foreach (Type other in (Type[])[typeof(Region), typeof(Event), typeof(EventSet), typeof(Account)])
        {
            if (FactsOf(other)?.Of(plain) is { } told) { return told[language]; }
        }

        return null;
    }

    private IdFacts? Read(Type rows)
    {
        if (rows == typeof(Region)) { return new IdFacts([.. Names, ("country", "Country that holds it.")], _package.Regions.Select(r => (r.Id.Value, (string[])[r.NameEn, r.NameEs, Country(r.Id)]))); }
        if (rows == typeof(Material))
        {
            return new IdFacts([.. Names, ("unit", "Unit in which it is counted."), ("stage", "Its stage."), ("element", "Element in it.")], _package.Materials.Select(m => (m.Id.Value, (string[])[m.NameEn, m.NameEs, m.Unit, EnumWords.Of(m.Stage), m.Element ?? ""])));
        }

        if (rows == typeof(Process)) { return new IdFacts([.. Names, ("unit", "Unit of its main material.")], _package.Processes.Select(p => (p.Id.Value, (string[])[p.NameEn, p.NameEs, UnitOf(p.Material)]))); }
        if (rows == typeof(Facility)) { return new IdFacts([.. Names, ("country", "Country where it stands."), ("material", "What it makes."), ("unit", "Unit of what it makes.")], _package.Facilities.Select(f => (f.Id.Value, Facts(f)))); }
        if (rows == typeof(Stock))
        {
            return new IdFacts(
                [("region", "Where it lies."), ("material", "What lies in it."), ("unit", "Unit of what lies in it."), .. Names.Select(n => ("material_" + n.End, n.Says)), .. Names.Select(n => ("region_" + n.End, n.Says))],
                _package.Stocks.Select(s => (s.Id.Value, (string[])[s.Region.Value, s.Material.Value, UnitOf(s.Material), .. NamesOf(typeof(Material), s.Material.Value), .. NamesOf(typeof(Region), s.Region.Value)])));
        }

        TableDefinition table = TableList.Of(rows);
        ColumnDefinition? Column(string name) => table.Columns.FirstOrDefault(c => c.Name == name);

        // An industry stands once a country, everywhere under one name.
        IEnumerable<(string Id, string[] Cells)> Cells(params ColumnDefinition[] columns) =>
            table.RowsOf(_package).Select(r => (Column("id")!.TextOf(r), columns.Select(c => c.TextOf(r)).ToArray())).DistinctBy(r => r.Item1);
        return Column("id") is null ? null
            : Column("name_en") is { } english && Column("name_es") is { } spanish ? new IdFacts(Names, Cells(english, spanish))
            : Column("title") is { } title ? new IdFacts([("title", "Its title.")], Cells(title))
            : null;
    }

    private string[] Facts(Facility facility)
    {
        Process? process = _package.Processes.FirstOrDefault(p => p.Id == facility.Process);
        return [facility.NameEn, facility.NameEs, Country(facility.Region), process?.Material.Value ?? "", process is null ? "" : UnitOf(process.Material)];
    }

    private string Country(RegionId region) => _geography.Index.Find(region) is >= 0 and int at ? _geography.CountryId(at) : "";

    private string UnitOf(MaterialId material) => FactsOf(typeof(Material))?.Of(material.Value)?[2] ?? "";

    private string[] NamesOf(Type rows, string id) => FactsOf(rows)?.Of(id)?[..2] ?? ["", ""];
}
