namespace Veta.WasmToIl.Translation;

/// <summary>What opened a frame of control.</summary>
public enum BlockKind
{
    Function,
    Block,
    Loop,
    If,
    Else,
}
