using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Emission;

/// <summary>References from the generated assembly to the framework, and the signatures it shares; each is written once.</summary>
public sealed class MetadataNames
{
    // The public key token of the framework's assemblies (b03f5f7f11d50a3a).
    private static readonly byte[] FrameworkToken = [0xB0, 0x3F, 0x5F, 0x7F, 0x11, 0xD5, 0x0A, 0x3A];

    private readonly MetadataBuilder _metadata;
    private readonly AssemblyReferenceHandle _framework;
    private readonly Dictionary<string, TypeReferenceHandle> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberReferenceHandle> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StandaloneSignatureHandle> _callSites = new(StringComparer.Ordinal);

    public MetadataNames(MetadataBuilder metadata)
    {
        _metadata = metadata;
        _framework = metadata.AddAssemblyReference(
            metadata.GetOrAddString("System.Runtime"),
            new Version(10, 0, 0, 0),
            default,
            metadata.GetOrAddBlob(FrameworkToken),
            default(AssemblyFlags),
            default);
    }

    /// <param name="fullName">Namespace and name, such as <c>System.Math</c>.</param>
    public TypeReferenceHandle FrameworkType(string fullName)
    {
        if (!_types.TryGetValue(fullName, out TypeReferenceHandle handle))
        {
            int dot = fullName.LastIndexOf('.');
            handle = _metadata.AddTypeReference(
                _framework, _metadata.GetOrAddString(fullName[..dot]), _metadata.GetOrAddString(fullName[(dot + 1)..]));
            _types.Add(fullName, handle);
        }

        return handle;
    }

    /// <summary>A static method of the framework.</summary>
    public MemberReferenceHandle FrameworkMethod(string typeName, string name, ClrType result, params IReadOnlyList<ClrType> parameters)
    {
        string key = $"{typeName}.{name}:{result}({string.Join(',', parameters)})";
        if (!_methods.TryGetValue(key, out MemberReferenceHandle handle))
        {
            BlobHandle signature = _metadata.GetOrAddBlob(ClrTypes.MethodSignature(result, parameters));
            handle = _metadata.AddMemberReference(FrameworkType(typeName), _metadata.GetOrAddString(name), signature);
            _methods.Add(key, handle);
        }

        return handle;
    }

    /// <summary>The signature of a call through a pointer to a translated function or a function of the host.</summary>
    public StandaloneSignatureHandle CallSite(FunctionType type)
    {
        if (!_callSites.TryGetValue(type.Signature, out StandaloneSignatureHandle handle))
        {
            BlobBuilder blob = ClrTypes.MethodSignature(ClrTypes.Of(type.Result), ClrTypes.ParametersOf(type));
            handle = _metadata.AddStandaloneSignature(_metadata.GetOrAddBlob(blob));
            _callSites.Add(type.Signature, handle);
        }

        return handle;
    }

    /// <summary>The signature of the local variables of one method.</summary>
    public StandaloneSignatureHandle Locals(IReadOnlyList<ClrType> locals)
    {
        if (locals.Count == 0)
        {
            return default;
        }

        var blob = new BlobBuilder();
        LocalVariablesEncoder encoder = new BlobEncoder(blob).LocalVariableSignature(locals.Count);
        foreach (ClrType local in locals)
        {
            ClrTypes.Write(encoder.AddVariable().Type(), local);
        }

        return _metadata.AddStandaloneSignature(_metadata.GetOrAddBlob(blob));
    }
}
