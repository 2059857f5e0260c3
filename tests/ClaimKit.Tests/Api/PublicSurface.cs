using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimKit.Tests.Api;

/// <summary>The public types and members of an assembly as text, one line each, in a fixed order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(HeadOf(type)).Append('\n');
            foreach (string member in MembersOf(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string HeadOf(Type type)
    {
        string kind = type.IsEnum ? $"enum : {TypeText.Of(Enum.GetUnderlyingType(type))}"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (IsRecord(type) ? "record struct" : "struct")
            : IsRecord(type) ? "record" : "class";
        string how = type.IsInterface || type.IsValueType ? "" : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        string bases = string.Join(", ", BasesOf(type).Select(TypeText.Of));
        return $"{how}{kind} {type.FullName}{(bases.Length > 0 ? $" : {bases}" : "")}";
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared) is not null;

    private static IEnumerable<Type> BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        IEnumerable<Type> inherited = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : [];
        return [.. inherited, .. type.GetInterfaces().Where(face => face.IsPublic && !(type.BaseType?.GetInterfaces().Contains(face) ?? false)).OrderBy(face => face.ToString(), StringComparer.Ordinal)];
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), null):00} {field.Name}");
        }

        return type.GetMembers(Declared).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)).Select(TextOf).OfType<string>();
    }

    private static string? TextOf(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const" : field.IsStatic ? "static" : "field")} {TypeText.Of(field)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}",
        PropertyInfo property when property.GetMethod is { IsPublic: true } read => $"{(read.IsStatic ? "static " : "")}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{TypeText.Of(property)} {property.Name} {{ get;{SetterOf(property)} }}",
        ConstructorInfo { IsPublic: true } constructor => $".ctor({Parameters(constructor)})",
        MethodInfo { IsPublic: true, IsSpecialName: false } method when method.Name[0] != '<' => $"{(method.IsStatic ? "static " : "")}{TypeText.Of(method.ReturnParameter)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string SetterOf(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } write ? ""
        : write.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamCollectionAttribute)) || parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{TypeText.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "default"}" : "")}"));
}
