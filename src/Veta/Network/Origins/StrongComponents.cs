namespace Veta.Network.Origins;

/// <summary>Loops of a graph: sets of nodes that all reach one another. Source: Tarjan (1972), SIAM Journal on Computing 1(2), written without recursion.</summary>
internal static class StrongComponents
{
    /// <summary>All loops (most of one node), each ascending, in an order in which every loop comes after those that it points to.</summary>
    public static IReadOnlyList<int[]> Of(int count, int[] starts, int[] targets)
    {
        var found = new List<int[]>();
        int[] order = new int[count], low = new int[count], next = [.. starts.AsSpan(0, count)];
        bool[] open = new bool[count];
        var path = new Stack<int>();
        var calls = new Stack<int>();
        int visited = 0;
        for (int root = 0; root < count; root++)
        {
            if (order[root] != 0) { continue; }
            Enter(root);
            while (calls.TryPeek(out int node))
            {
                if (next[node] < starts[node + 1])
                {
                    int target = targets[next[node]++];
                    if (target >= count) { continue; }
                    if (order[target] == 0) { Enter(target); }
                    else if (open[target]) { low[node] = Math.Min(low[node], order[target]); }
                    continue;
                }

                calls.Pop();
                if (calls.TryPeek(out int caller)) { low[caller] = Math.Min(low[caller], low[node]); }
                if (low[node] == order[node]) { found.Add(Leave(node)); }
            }
        }

        return found;

        void Enter(int node)
        {
            order[node] = low[node] = ++visited;
            open[node] = true;
            path.Push(node);
            calls.Push(node);
        }

        int[] Leave(int node)
        {
            var members = new List<int>();
            int member;
            do
            {
                member = path.Pop();
                open[member] = false;
                members.Add(member);
            }
            while (member != node);
            members.Sort();
            return [.. members];
        }
    }
}
