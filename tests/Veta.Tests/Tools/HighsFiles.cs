namespace Veta.Tests.Tools;

/// <summary>The files of the pinned npm package that the managed engine is made from.</summary>
internal static class HighsFiles
{
    public static byte[] Module => File.ReadAllBytes(PathOf("highs.wasm"));

    public static string Script => File.ReadAllText(PathOf("highs.js"));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Tools", name);
}
