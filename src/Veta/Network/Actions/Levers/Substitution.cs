using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Users can replace a larger share, within half a year, because they prepared for it.</summary>
internal sealed class Substitution : ILeverAction
{
    private const double MonthsToPrepare = 6;
    private const double UsualPenalty = 2;

    private static readonly SourceId Asked = new("lever");

    /// <inheritdoc/>
    public string Kind => "substitution";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "share", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,materials,share\nexample,substitution,metal,0.2";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months;

    /// <inheritdoc/>
    public LeverForm? Form => new("substitution", "SHARE", Most: 1, HasPenalty: true);

    /// <inheritdoc/>
    public LeverCase? InMonths(Lever row, Package package) => row is { Materials.Count: > 0, Share: { } share }
        ? new LeverCase(row.Id.Value, Kind, row.Materials[0], null, null, share, row.AmountUsd)
        : null;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LeverReach.OfDemands(row.Materials, [], package);
    }

    /// <inheritdoc/>
    public Package InMarket(Package part, LeverCase lever, UsualMonth usual)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(lever);
        if (lever.Material is not { } material || part.Demands.All(d => d.Material != material)) { return part; }
        bool Replaced(Data.Tables.Substitution s) => s.Material == material && s.Kind == SubstitutionKind.Substitute;
        Data.Tables.Substitution? row = part.Substitutions.FirstOrDefault(Replaced);
        var added = new Data.Tables.Substitution
        {
            Material = material,
            Sector = null,
            Kind = SubstitutionKind.Substitute,
            PenaltyRatio = lever.PenaltyRatio ?? row?.PenaltyRatio ?? UsualPenalty,
            MaximumShare = Math.Min(1, (row?.MaximumShare ?? 0) + lever.Amount),
            RampSharePerMonth = Math.Min(1, (row?.RampSharePerMonth ?? 0) + (lever.Amount / MonthsToPrepare)),
            Source = Asked,
        };
        if (lever.IsOn) { return part with { Substitutions = [.. part.Substitutions.Where(s => !Replaced(s)), added] }; }

        // The same columns for every demand of the material, at the bounds that they have without the lever: 0 where nothing can be replaced.
        IEnumerable<Data.Tables.Substitution> kept = part.Substitutions.Where(Replaced);
        return part with
        {
            Substitutions = [.. part.Substitutions.Where(s => !Replaced(s)), .. kept, .. kept.Any(s => s.Sector is null) ? [] : new[] { added with { MaximumShare = 0, RampSharePerMonth = 0 } }],
        };
    }
}
