using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Veta.Server.State;

/// <summary>How the tool that writes migrations opens the store in PostgreSQL.</summary>
internal sealed class PostgresStoreDesign : IDesignTimeDbContextFactory<PostgresStore>
{
    /// <inheritdoc/>
    public PostgresStore CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresStore>().UseNpgsql("Host=localhost").Options);
}
