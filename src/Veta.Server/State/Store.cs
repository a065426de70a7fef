using Microsoft.EntityFrameworkCore;

namespace Veta.Server.State;

/// <summary>What the server keeps: jobs, scenarios, revisions and drafts. Results are files; here stands only where they are.</summary>
internal abstract class Store(DbContextOptions options) : DbContext(options)
{
    /// <summary>Jobs.</summary>
    public DbSet<JobEntry> Jobs => Set<JobEntry>();

    /// <summary>Scenarios.</summary>
    public DbSet<ScenarioEntry> Scenarios => Set<ScenarioEntry>();

    /// <summary>Revisions of scenarios.</summary>
    public DbSet<RevisionEntry> Revisions => Set<RevisionEntry>();

    /// <summary>Drafts.</summary>
    public DbSet<DraftEntry> Drafts => Set<DraftEntry>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<JobEntry>().HasIndex(job => job.Hash);
        modelBuilder.Entity<JobEntry>().HasIndex(job => job.Place).IsUnique();
        modelBuilder.Entity<RevisionEntry>().HasKey(revision => new { revision.Scenario, revision.Number });
    }
}
