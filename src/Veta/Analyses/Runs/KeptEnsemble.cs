namespace Veta.Analyses.Runs;

/// <summary>How the folder of an ensemble keeps what was asked, so that it can be asked again from there.</summary>
internal static class KeptEnsemble
{
    /// <summary>Name of the verb.</summary>
    public const string Verb = "ensemble";

    /// <summary>Figure of the summary that says which ensemble it is.</summary>
    public const string HashName = "ensemble_sha256";

    /// <summary>Folder of the specification and the package as they were asked, a store of one ensemble.</summary>
    public const string Folder = "asked";

    /// <summary>The specification that a run keeps; it need not be there.</summary>
    /// <param name="run">Folder of the run.</param>
    /// <param name="ensemble">Its hash.</param>
    public static string SpecificationOf(string run, string ensemble) => Path.Combine(run, Folder, "ensembles", ensemble + ".yaml");
}
