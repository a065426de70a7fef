namespace Veta.Data.Tables;

/// <summary>What a fact of a place is about. In tables the words are in kebab-case.</summary>
public enum RegionalTopic
{
    /// <summary>Power: demand, supply, losses, price, works of the grid.</summary>
    Power,

    /// <summary>Water: what basins and aquifers have left, and who may draw it.</summary>
    Water,

    /// <summary>People: jobs, wages, graduates.</summary>
    People,

    /// <summary>Industrial parks: their number, land and supply.</summary>
    Parks,

    /// <summary>Concessions: number and area, given and taken back.</summary>
    Concessions,

    /// <summary>Mining: output of a state, investment, taxes paid.</summary>
    Mining,

    /// <summary>Crossings of a border and rules of trade.</summary>
    Trade,
}
