using System.Reflection;

namespace ClaimCheck.Tests.PublicApi;

/// <summary>Lists the public surface of an assembly, a line for each member, in a stable order. What the compiler writes for records and extensions is left out.</summary>
internal static class PublicSurface
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<string> WrittenByCompiler =
        ["<Clone>$", "PrintMembers", "get_EqualityContract", "Equals", "GetHashCode", "ToString", "Deconstruct", "op_Equality", "op_Inequality"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly) => string.Concat(
        assembly.GetExportedTypes().Where(type => !type.Name.StartsWith('<')).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => $"{Describe(type)}\n{string.Concat(Lines(type))}\n"));

    private static IEnumerable<string> Lines(Type type) =>
        (type.IsEnum ? type.GetEnumNames().Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}") : MembersOf(type).Order(StringComparer.Ordinal))
        .Select(line => $"    {line}\n");

    private static string Describe(Type type)
    {
        bool isRecord = type.GetMethod("PrintMembers", Members) is not null;
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (isRecord ? "readonly record struct" : "struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(isRecord ? "record" : "class")}";
        return $"{kind} {type.Namespace}.{Name(type)}";
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        foreach (ConstructorInfo constructor in type.GetConstructors(Members).Where(IsVisible))
        {
            yield return $"new({Parameters(constructor)})";
        }

        foreach (PropertyInfo property in type.GetProperties(Members).Where(property => property.GetMethod is { } get && IsVisible(get)))
        {
            yield return $"{Static(property.GetMethod!)}{Name(Nullability.Create(property))} {property.Name} {{ get;{Setter(property)} }}";
        }

        foreach (MethodInfo method in type.GetMethods(Members).Where(method => IsVisible(method) && !WrittenByCompiler.Contains(method.Name) && !IsAccessor(method)))
        {
            yield return $"{Static(method)}{Name(Nullability.Create(method.ReturnParameter))} {method.Name}{Generic(method)}({Parameters(method)})";
        }

        foreach (FieldInfo field in type.GetFields(Members).Where(field => field.IsPublic || field.IsFamily))
        {
            yield return $"field {Name(Nullability.Create(field))} {field.Name}";
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Setter(PropertyInfo property) => property.SetMethod is not { } set || !IsVisible(set) ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;"
        : " set;";

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Name(NullabilityInfo info)
    {
        string name = info.GenericTypeArguments.Length > 0 && Nullable.GetUnderlyingType(info.Type) is null
            ? $"{Stem(info.Type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(info.Type);
        return info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? name + "?" : name;
    }

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{Stem(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static string Stem(Type type) => type.Name.Split('`')[0];
}
