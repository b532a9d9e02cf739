using System.Globalization;
using System.Runtime.InteropServices;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>How a culture writes numbers in digits.</summary>
/// <param name="Group">Between groups of three digits; '\0' where only spaces group. A space of any width always groups.</param>
/// <param name="Decimal">Before the fraction.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberFormat(char Group, char Decimal)
{
    public static NumberFormat English { get; } = new(',', '.');

    /// <summary>The format of a BCP 47 tag; English for null and for tags that nothing is known of.</summary>
    public static NumberFormat Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return English;
        }

        try
        {
            NumberFormatInfo format = CultureInfo.GetCultureInfo(tag.Replace('_', '-')).NumberFormat;
            char group = format.NumberGroupSeparator is [var g] && !char.IsWhiteSpace(g) ? g : '\0';
            return new NumberFormat(group == '’' ? '\'' : group, format.NumberDecimalSeparator is [var d] ? d : '.');
        }
        catch (CultureNotFoundException)
        {
            return English;
        }
    }

    public bool IsGroup(char c) => c != '\0' && (c == Group || (Group == '\'' && c == '’'));
}
