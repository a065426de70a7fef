using System.Globalization;

namespace Veta.Benchmarks.Generation;

/// <summary>Draws the processes of a network: five for each mineral, two kinds of power, a reagent, and one for each product.</summary>
internal static class ProcessDraw
{
    public static List<GeneratedProcess> Draw(NetworkSize size, SplitMix64 random)
    {
        var processes = new List<GeneratedProcess>();
        for (int m = 0; m < size.Minerals; m++) { AddMineral(processes, m, size.Minerals, random); }
        processes.Add(new("power_fossil", [("energy", 1)], 6, 2, 3, 0, 1, 2, false));
        processes.Add(new("power_clean", [("energy", 1)], 6, 0.3, 9, 0.03, 0, 2, false));
        processes.Add(new("mkreagent", [("reagent", 1), ("energy", -0.3)], 5, 1.5, 4, 0.01, 0.1, 0.35, false));
        for (int q = 0; q < size.Products; q++) { AddProduct(processes, q, size.Minerals, random); }
        return processes;
    }

    public static string Numbered(string name, int number) => name + number.ToString("D2", CultureInfo.InvariantCulture);

    // Arguments are evaluated from left to right, in C# as in the original; the order of draws is part of the network.
    private static void AddMineral(List<GeneratedProcess> processes, int mineral, int minerals, SplitMix64 random)
    {
        double U(double low, double high) => random.Uniform(low, high);
        string ore = Numbered("ore", mineral), concentrate = Numbered("con", mineral), refined = Numbered("ref", mineral), scrap = Numbered("scr", mineral);
        double oreNeed = U(2, 4);
        processes.Add(new(Numbered("mine", mineral), [(ore, 1), ("energy", -U(0.05, 0.2))], 6, U(1, 3), U(6, 12), 0, U(0.02, 0.08), 0.25, true));
        var recipe = new List<(string, double)> { (ore, -oreNeed), (concentrate, 1), ("energy", -U(0.1, 0.4)) };
        if (minerals > 1) { recipe.Add((Numbered("con", (mineral + 1) % minerals), U(0.02, 0.08))); }
        processes.Add(new(Numbered("conc", mineral), recipe, 5, U(1, 2), U(5, 9), 0.01, U(0.05, 0.15), 0.25, false));
        processes.Add(new(
            Numbered("refA", mineral), [(concentrate, -U(1.1, 1.4)), (refined, 1), ("reagent", -U(0.1, 0.3)), ("energy", -U(0.8, 1.5))], 5, U(2, 4), U(8, 14), 0.01, U(0.2, 0.4), 0.25, false));
        processes.Add(new(
            Numbered("refB", mineral), [(concentrate, -U(1.02, 1.1)), (refined, 1), ("reagent", -U(0.3, 0.6)), ("energy", -U(0.4, 0.8))], 5, U(3, 6), U(14, 22), 0.03, U(0.05, 0.15), 0.15, false));
        processes.Add(new(Numbered("recy", mineral), [(scrap, -U(1.15, 1.4)), (refined, 1), ("energy", -U(0.2, 0.5))], 4, U(2, 5), U(8, 16), 0.04, U(0.02, 0.06), 0.2, false));
    }

    private static void AddProduct(List<GeneratedProcess> processes, int product, int minerals, SplitMix64 random)
    {
        int wanted = Math.Min(minerals, 3 + random.Below(3));
        int[] used = random.Sample([.. Enumerable.Range(0, minerals)], wanted);
        Array.Sort(used);
        var recipe = new List<(string, double)> { (Numbered("prod", product), 1), ("energy", -random.Uniform(0.5, 1.5)) };
        foreach (int mineral in used) { recipe.Add((Numbered("ref", mineral), -random.Uniform(0.1, 0.6))); }
        processes.Add(new(Numbered("make", product), recipe, 5, random.Uniform(5, 10), random.Uniform(15, 30), 0.03, random.Uniform(0.05, 0.2), 0.3, false));
    }
}
