using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Nothing appears or disappears: every material at every region balances in every period.</summary>
internal sealed class MaterialBalance : IBlock
{
    /// <summary>The balance of a material at a region.</summary>
    public static FamilyOf<PlaceAt> Balances { get; } = new("balance", (p, t) => new PlaceAt(p, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Material balance",
        Text = "What is made, arrives, is bought or drawn equals what is used, leaves, is sold, stored, discarded or served. Where disposal is free the surplus may stay. Every term comes from a block through the balance ledger.",
        Equations = [@"\text{balance}_{k,r,t} = 0 \qquad (\ge 0 \text{ where disposal is free})"],
        Source = "Kendrick and Stoutjesdijk (1978), material balance constraints",
        Tables = ["materials", "regions"],
        Rows = [new("balance", "region, material, year", "unit/y", "price of the material there and then, USD per unit")],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Smelter;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        bool[] touched = NetworkContext.Touched(context.Balance);
        var entries = new List<int>();
        for (int e = 0; e < touched.Length; e++)
        {
            if (touched[e] || context.Balance.Constants[e] != 0) { entries.Add(e); }
        }

        (Family rows, int[] map) = context.AddRows(Balances, context.Balance, entries, 0, 0, Name);
        for (int k = 0; k < entries.Count; k++)
        {
            if (context.FreeDisposal[entries[k] / context.Periods]) { context.Model.SetRowBounds(rows[k], 0, double.PositiveInfinity); }
        }

        context.Model.AddTerms(context.Balance, map);

        string Name(int place)
        {
            (int material, int region) = context.Places[place];
            return data.Geography.Index[region] + "," + data.Materials[material];
        }
    }
}
