namespace ClaimCheck.Reporting.Wording;

/// <summary>How many of what: "1 disagreement", "1,200 claims".</summary>
internal static class CountText
{
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    public static string Of(int number, string one, string many) => $"{NumberText.Of(number)} {(number == 1 ? one : many)}";
}
