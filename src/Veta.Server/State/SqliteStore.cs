using Microsoft.EntityFrameworkCore;

namespace Veta.Server.State;

/// <summary>The store in a file of its own.</summary>
internal sealed class SqliteStore(DbContextOptions<SqliteStore> options) : Store(options);
