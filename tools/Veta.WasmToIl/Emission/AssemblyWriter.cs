using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Veta.WasmToIl.Naming;
using Veta.WasmToIl.Reading;
using Veta.WasmToIl.Translation;

namespace Veta.WasmToIl.Emission;

/// <summary>
/// Writes a module as an assembly that refers to System.Runtime alone. It has the public types Exports (a method per exported C
/// name), Imports (a method per imported C name, which binds the host's function), Startup (fills a new instance), Layout and
/// Traps (constants), and the internal types Functions and Operations. The same module gives the same bytes: tables are written
/// in the module's order, and the identity of the file is a hash of its content.
/// </summary>
/// <remarks>
/// Metadata is written directly, not through Reflection.Emit: the row numbers of all methods are known before their code
/// is, the references name the reference assembly System.Runtime instead of the private core library, and nothing is random.
/// </remarks>
public sealed class AssemblyWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly BlobBuilder _code = new();
    private readonly BlobBuilder _fieldData = new();
    private readonly MethodBodyStreamEncoder _bodies;
    private readonly MetadataNames _names;
    private readonly WasmModule _module;
    private readonly GlueNames _glue;
    private readonly AssemblyIdentity _identity;
    private readonly InstanceLayout _layout;
    private readonly References _references;
    private readonly Dictionary<string, int> _typeNumbers = new(StringComparer.Ordinal);
    private readonly string[] _hostFunctionNames;
    private readonly ReservedBlob<GuidHandle> _moduleId;

    private AssemblyWriter(WasmModule module, GlueNames glue, AssemblyIdentity identity)
    {
        _module = module;
        _glue = glue;
        _identity = identity;
        _bodies = new MethodBodyStreamEncoder(_code);
        _names = new MetadataNames(_metadata);
        _moduleId = _metadata.ReserveGuid();
        _hostFunctionNames = [.. glue.Imports, HostNames.Trap, HostNames.MemoryGrow];
        _layout = new InstanceLayout(module.Globals.Count, _hostFunctionNames.Length, module.Table.Count);
        foreach (FunctionType type in module.Types)
        {
            _typeNumbers.TryAdd(type.Signature, _typeNumbers.Count + 1);
        }

        _references = new References
        {
            TrapFunction = module.Imports.Count,
            GrowFunction = module.Imports.Count + 1,
            Layout = _layout,
            Names = _names,
            Function = function => MetadataTokens.MethodDefinitionHandle(function - module.Imports.Count + 1),
            Operation = operation => MetadataTokens.MethodDefinitionHandle(module.Functions.Count + (int)operation + 1),
            TypeNumber = type => _typeNumbers[type.Signature],
        };
    }

    /// <exception cref="WasmFormatException">A function's code is not valid.</exception>
    public static byte[] Write(WasmModule module, GlueNames glue, AssemblyIdentity identity) =>
        new AssemblyWriter(module, glue, identity).Write();

    private byte[] Write()
    {
        AddAssembly();
        AddType("", "<Module>", default, isPublic: false);

        // Rows of methods and fields follow the order of their types; References counts on Functions and Operations being first.
        AddType("Functions", isPublic: false);
        AddMethods(new FunctionMethods(_module, _references).All());
        AddType("Operations", isPublic: false);
        AddMethods(new OperationBodies(_references).All());
        AddType("Exports", isPublic: true);
        AddMethods(new ExportMethods(_module, _glue, _references).All());
        AddType("Imports", isPublic: true);
        AddMethods(new ImportMethods(_module, _hostFunctionNames, _layout).All());
        FieldDefinitionHandle data = MetadataTokens.FieldDefinitionHandle(_metadata.GetRowCount(TableIndex.Field) + 1);
        AddType("Startup", isPublic: true);
        int startupRow = _metadata.GetRowCount(TableIndex.MethodDef) + 1;
        AddMethods(new StartupMethods(_module, _layout, _references, data, startupRow).All());
        int dataBytes = AddData();
        AddType("Layout", isPublic: true);
        AddLayoutConstants();
        AddType("Traps", isPublic: true);
        foreach (TrapCode code in Enum.GetValues<TrapCode>())
        {
            AddConstant(code.ToString(), (int)code);
        }

        AddDataType(dataBytes);
        return Serialize();
    }

    private void AddAssembly()
    {
        AssemblyDefinitionHandle assembly = _metadata.AddAssembly(
            _metadata.GetOrAddString(_identity.Name), _identity.Version, default, default, default, AssemblyHashAlgorithm.Sha1);
        _metadata.AddModule(0, _metadata.GetOrAddString(_identity.Name + ".dll"), _moduleId.Handle, default, default);
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(isInstanceMethod: true)
            .Parameters(1, returnType => returnType.Void(), parameters => parameters.AddParameter().Type().String());
        MemberReferenceHandle constructor = _metadata.AddMemberReference(
            _names.FrameworkType("System.Runtime.Versioning.TargetFrameworkAttribute"),
            _metadata.GetOrAddString(".ctor"),
            _metadata.GetOrAddBlob(signature));
        var value = new BlobBuilder();
        new BlobEncoder(value).CustomAttributeSignature(
            arguments => arguments.AddArgument().Scalar().Constant(".NETCoreApp,Version=v10.0"), named => named.Count(0));
        _metadata.AddCustomAttribute(assembly, constructor, _metadata.GetOrAddBlob(value));
    }

    private void AddType(string name, bool isPublic) =>
        AddType(_identity.Name, name, _names.FrameworkType("System.Object"), isPublic);

    private TypeDefinitionHandle AddType(string space, string name, EntityHandle parent, bool isPublic, TypeAttributes extra = TypeAttributes.Abstract) =>
        _metadata.AddTypeDefinition(
            (isPublic ? TypeAttributes.Public : TypeAttributes.NotPublic) | (parent.IsNil ? 0 : TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit | extra),
            space.Length == 0 ? default : _metadata.GetOrAddString(space),
            _metadata.GetOrAddString(name),
            parent,
            MetadataTokens.FieldDefinitionHandle(_metadata.GetRowCount(TableIndex.Field) + 1),
            MetadataTokens.MethodDefinitionHandle(_metadata.GetRowCount(TableIndex.MethodDef) + 1));

    private void AddMethods(IEnumerable<GeneratedMethod> methods)
    {
        foreach (GeneratedMethod method in methods)
        {
            var il = new IlWriter();
            int depth = method.WriteBody(il);
            int body = _bodies.AddMethodBody(il.Encoder, depth, _names.Locals(il.Locals), MethodBodyAttributes.InitLocals);
            _metadata.AddMethodDefinition(
                MethodAttributes.Static | MethodAttributes.HideBySig | (method.IsPublic ? MethodAttributes.Public : MethodAttributes.Assembly),
                MethodImplAttributes.IL | (method.Inline ? MethodImplAttributes.AggressiveInlining : 0),
                _metadata.GetOrAddString(method.Name),
                _metadata.GetOrAddBlob(method.Signature),
                body,
                default);
        }
    }

    // The data segments stand one after the other in a field that is mapped from the file.
    private int AddData()
    {
        foreach (DataSegment segment in _module.Data)
        {
            _fieldData.WriteBytes(segment.Bytes.ToArray());
        }

        int bytes = Math.Max(_fieldData.Count, 1);
        _fieldData.WriteBytes(0, (8 - (_fieldData.Count % 8)) % 8);
        var signature = new BlobBuilder();
        TypeDefinitionHandle dataType = MetadataTokens.TypeDefinitionHandle(_metadata.GetRowCount(TableIndex.TypeDef) + 3);
        new BlobEncoder(signature).Field().Type().Type(dataType, isValueType: true);
        FieldDefinitionHandle field = _metadata.AddFieldDefinition(
            FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.InitOnly | FieldAttributes.HasFieldRVA,
            _metadata.GetOrAddString("Data"),
            _metadata.GetOrAddBlob(signature));
        _metadata.AddFieldRelativeVirtualAddress(field, 0);
        return bytes;
    }

    private void AddDataType(int bytes)
    {
        TypeDefinitionHandle type = AddType(
            _identity.Name, "DataBytes", _names.FrameworkType("System.ValueType"), isPublic: false, TypeAttributes.ExplicitLayout);
        _metadata.AddTypeLayout(type, 1, (uint)bytes);
    }

    private void AddLayoutConstants()
    {
        AddConstant("PrefixBytes", _layout.PrefixBytes);
        AddConstant("MemoryBytesOffset", _layout.MemoryBytesOffset);
        AddConstant("HostHandleOffset", _layout.HostHandleOffset);
        AddConstant("TableOffset", _layout.TableOffset);
        AddConstant("TableSlotBytes", InstanceLayout.TableSlotBytes);
        AddConstant("TableLength", _module.Table.Count);
        AddConstant("TableCapacity", _layout.TableCapacity);
        AddConstant("MinimumPages", _module.MinimumPages);
        AddConstant("TypeSignatures", string.Join(',', _typeNumbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)));
    }

    private void AddConstant(string name, object value)
    {
        var signature = new BlobBuilder();
        SignatureTypeEncoder type = new BlobEncoder(signature).Field().Type();
        if (value is string)
        {
            type.String();
        }
        else
        {
            type.Int32();
        }

        FieldDefinitionHandle field = _metadata.AddFieldDefinition(
            FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault,
            _metadata.GetOrAddString(name),
            _metadata.GetOrAddBlob(signature));
        _metadata.AddConstant(field, value);
    }

    private byte[] Serialize()
    {
        var header = new PEHeaderBuilder(imageCharacteristics: Characteristics.ExecutableImage | Characteristics.Dll);
        var image = new ManagedPEBuilder(
            header, new MetadataRootBuilder(_metadata), _code, _fieldData, flags: CorFlags.ILOnly, deterministicIdProvider: IdOf);
        var file = new BlobBuilder();
        BlobContentId id = image.Serialize(file);
        new BlobWriter(_moduleId.Content).WriteGuid(id.Guid);
        return file.ToArray();
    }

    private static BlobContentId IdOf(IEnumerable<Blob> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Blob blob in content)
        {
            ArraySegment<byte> bytes = blob.GetBytes();
            hash.AppendData(bytes);
        }

        return BlobContentId.FromHash(hash.GetHashAndReset());
    }
}
