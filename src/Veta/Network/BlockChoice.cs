namespace Veta.Network;

/// <summary>
/// The blocks of one kind of program: all of some roles, and single ones besides or not, each for a reason that stands where the choice is made. A choice names what is on, never
/// what is off: a new block of another role stays out of it without being named.
/// </summary>
internal sealed class BlockChoice
{
    private readonly HashSet<BlockRole> _roles;
    private readonly HashSet<Type> _besides;
    private readonly HashSet<Type> _not;

    private BlockChoice(IEnumerable<BlockRole> roles, IEnumerable<Type> besides, IEnumerable<Type> not)
    {
        _roles = [.. roles];
        _besides = [.. besides];
        _not = [.. not];
    }

    /// <summary>All blocks of some roles.</summary>
    public static BlockChoice Of(params BlockRole[] roles) => new(roles, [], []);

    /// <summary>And one block of another role.</summary>
    public BlockChoice And<TBlock>()
        where TBlock : IBlock => new(_roles, _besides.Append(typeof(TBlock)), _not);

    /// <summary>But not one block of these roles.</summary>
    public BlockChoice But<TBlock>()
        where TBlock : IBlock => new(_roles, _besides, _not.Append(typeof(TBlock)));

    /// <summary>The blocks chosen from a list, in its order.</summary>
    public IReadOnlyList<IBlock> From(IReadOnlyList<IBlock> blocks) => [.. blocks.Where(b => (_roles.Contains(b.Role) || _besides.Contains(b.GetType())) && !_not.Contains(b.GetType()))];
}
