using System.Reflection;

namespace ClaimKit.Tests.Api;

/// <summary>A type as the source has it, with the question mark of what may be null.</summary>
internal static class TypeText
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
        [typeof(uint)] = "uint",
    };

    public static string Of(PropertyInfo property) => Of(Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(Nullability.Create(field));

    public static string Of(ParameterInfo parameter) => Of(Nullability.Create(parameter));

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner) + "?";
        }

        return type.IsGenericType ? $"{NameOf(type)}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : NameOf(type);
    }

    private static string Of(NullabilityInfo info)
    {
        Type type = info.Type;
        if (type.IsValueType || info.ReadState != NullabilityState.Nullable)
        {
            return type.IsGenericType && info.GenericTypeArguments.Length > 0 && Nullable.GetUnderlyingType(type) is null
                ? $"{NameOf(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>"
                : Of(type);
        }

        return Of(type) + "?";
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
