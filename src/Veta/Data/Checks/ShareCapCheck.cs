namespace Veta.Data.Checks;

/// <summary>Caps on shares name groups that exist, and stages and elements where their basis asks for them.</summary>
internal sealed class ShareCapCheck : IPackageCheck
{
    public string Name => "share-caps";

    public string Proves => "The group of every cap is a bloc or a region, stages stand only with the basis touched and name stages or materials, and by mined or refined every material has an element (a warning).";

    public IEnumerable<Finding> Run(Package package)
    {
        HashSet<string> groups = [.. package.Regions.SelectMany(r => r.Blocs), .. package.Regions.Select(r => r.Id.Value)];
        foreach (ShareCap cap in package.ShareCaps)
        {
            if (!groups.Contains(cap.Group))
            {
                yield return CheckFinding.Error(
                    "unknown-group",
                    cap,
                    "group",
                    Say.CheckUnknownGroupProblem(CellFindings.Shorten(cap.Group)),
                    Nearest.Suggestion(cap.Group, groups.Order(StringComparer.Ordinal), Say.CheckShareCapNameTheBlocInColumn));
            }

            foreach (Finding finding in Basis(cap, package)) { yield return finding; }
        }
    }

    private static IEnumerable<Finding> Basis(ShareCap cap, Package package)
    {
        if (cap.Stages.Count > 0 && cap.Basis != ShareBasis.Touched)
        {
            yield return CheckFinding.Error("cap-stages", cap, "stages", Say.CheckShareCapACapByLooksAt(EnumWords.Of(cap.Basis)), Say.CheckShareCapLeaveItBlankOrTake);
        }

        string[] words = [.. Enum.GetValues<Stage>().Select(s => EnumWords.Of(s)), .. package.Materials.Select(m => m.Id.Value)];
        foreach (string word in cap.Stages.Where(w => !words.Contains(w)))
        {
            yield return CheckFinding.Error(
                "unknown-stage", cap, "stages", Say.CheckShareCapIsNeitherAStageNor(CellFindings.Shorten(word)),
                Nearest.Suggestion(word, words.Order(StringComparer.Ordinal), Say.CheckShareCapWriteStagesOrMaterialsSeparated));
        }

        if (cap.Basis is not (ShareBasis.Mined or ShareBasis.Refined)) { yield break; }
        foreach (MaterialId material in cap.Materials.Where(id => package.Materials.FirstOrDefault(m => m.Id == id) is { Element: null }))
        {
            yield return CheckFinding.Warning(
                "cap-element", cap, "materials", Say.CheckShareCapNamesNoElementSoThat(material, EnumWords.Of(cap.Basis)), Say.CheckShareCapNameItsElementInMaterials);
        }
    }
}
