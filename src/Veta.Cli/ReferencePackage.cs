namespace Veta.Cli;

/// <summary>The package that a verb takes when none is named.</summary>
internal static class ReferencePackage
{
    /// <summary>Its folder: beside the working folder, or beside the program's sources.</summary>
    public static string Folder()
    {
        string inPlace = Path.Combine("models", "north-america");
        return Directory.Exists(inPlace) || Environment.GetEnvironmentVariable("VETA_HOME") is not { Length: > 0 } home ? inPlace : Path.Combine(home, inPlace);
    }
}
