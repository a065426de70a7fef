using Microsoft.EntityFrameworkCore;

namespace Veta.Server.State;

/// <summary>The store in a PostgreSQL database.</summary>
internal sealed class PostgresStore(DbContextOptions<PostgresStore> options) : Store(options);
