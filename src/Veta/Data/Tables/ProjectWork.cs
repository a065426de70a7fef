namespace Veta.Data.Tables;

/// <summary>What kind of work a project is. In tables the words are in kebab-case.</summary>
public enum ProjectWork
{
    /// <summary>A mine: its process makes ore or concentrate.</summary>
    Mine,

    /// <summary>A plant: its process makes anything else.</summary>
    Plant,
}
