using Veta.Analyses.Depend;
using Veta.Analyses.Ranges;
using Veta.Analyses.Shock;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What headlines are called inside a sentence.</summary>
internal sealed class HeadlineNames(Package package)
{
    private readonly SentenceNames _names = new(package);
    private readonly HomeGroup _home = HomeGroup.Of(package);

    /// <summary>Whether the sign of a headline makes its sentence.</summary>
    public static bool IsSigned(RangesRow range) => range.Headline is ShockHeadlines.Loss or ShockHeadlines.Gain;

    /// <summary>Whether it is a loss above nought.</summary>
    public static bool IsLoss(RangesRow range) => range.Headline == ShockHeadlines.Loss;

    /// <summary>The name of a headline.</summary>
    /// <param name="range">Its row.</param>
    /// <param name="side">1 where it is told as it is, -1 where its sign is turned, 0 where it may be either.</param>
    public Said Of(RangesRow range, int side)
    {
        string[] about = range.About.Split(',');
        return range.Headline switch
        {
            ShockHeadlines.Loss => side < 0 ? Say.RangeNameWorldGains : side == 0 ? Say.RangeNameWorldChanges : Say.RangeNameWorldLoses,
            ShockHeadlines.Gain => side < 0 ? Say.RangeNameLoses(_names.Place(range.About)) : side == 0 ? Say.RangeNameChanges(_names.Place(range.About)) : Say.RangeNameGains(_names.Place(range.About)),
            ShockHeadlines.ValueAddedLow => Say.RangeNameValueAddedLow(_names.Place(range.About)),
            ShockHeadlines.ValueAddedHigh => Say.RangeNameValueAddedHigh(_names.Place(range.About)),
            ShockHeadlines.Peak => Say.RangeNamePeak(_home.Known ? _home.Name : Say.NameWorld),
            DependHeadlines.Touched => about[2].Length > 0 ? Say.RangeNameTouchedFor(_names.Material(new MaterialId(about[1])), _names.Sector(about[2]), _names.Place(about[0])) : Say.RangeNameTouched(_names.Material(new MaterialId(about[1])), _names.Place(about[0])),
            DependHeadlines.StopLow => Say.RangeNameStopLow(_names.Place(about[0]), _names.Material(new MaterialId(about[1])), _names.Place(about[2])),
            DependHeadlines.StopHigh => Say.RangeNameStopHigh(_names.Place(about[0]), _names.Material(new MaterialId(about[1])), _names.Place(about[2])),
            DependHeadlines.Removal => Say.RangeNameRemoval(_names.Place(range.About)),
            _ => range.Headline,
        };
    }

    /// <summary>Whom it is about: a country, a bloc or the world.</summary>
    public string PlaceOf(RangesRow range) => range.Headline == DependHeadlines.Removal ? _home.Known ? _home.Id : "world" : range.About.Split(',')[0];

    /// <summary>What a headline names: a material, a country, or both.</summary>
    public Said Named(string key) => key.Split(',') switch
    {
        [""] => Say.RangeNothing,
        [string id] when IsMaterial(id) => _names.WholeMaterial(new MaterialId(id)),
        [string id, string place] when IsMaterial(id) => Say.SuspectsGoodsPlace(_names.WholeMaterial(new MaterialId(id)), _names.Place(place)),
        _ => _names.Owner(key),
    };

    private bool IsMaterial(string id) => package.Materials.Any(m => m.Id.Value == id);
}
