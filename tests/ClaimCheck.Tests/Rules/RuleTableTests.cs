using System.Reflection;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Rules;

/// <summary>Every built-in rule has a table of cases: what it fires on, what it nearly fires on, what does not compare.</summary>
public sealed class RuleTableTests
{
    private const int Fewest = 5;

    private static IEnumerable<string> RuleIds => RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id);

    [TestCaseSource(nameof(RuleIds))]
    public void A_rule_has_five_cases_that_fire_five_that_nearly_fire_and_one_that_does_not_compare(string id)
    {
        List<MethodInfo> tests = [.. TestsOf(id).GetMethods()];
        int fires = tests.Where(test => test.Name.StartsWith("Fires_", StringComparison.Ordinal)).Sum(CasesOf);
        int incomparable = tests.Where(IsOfIncomparable).Sum(CasesOf);
        int nearly = tests.Where(test => test.Name.StartsWith("Is_silent_", StringComparison.Ordinal) && !IsOfIncomparable(test)).Sum(CasesOf);
        Assert.That((fires >= Fewest, nearly >= Fewest, incomparable >= 1), Is.EqualTo((true, true, true)), $"{fires} fire, {nearly} nearly fire, {incomparable} do not compare");
    }

    /// <summary>The texts of all tables, whole: whatever else rules see in them, no two findings are about the same claims, and none is about a part of another's.</summary>
    [TestCaseSource(nameof(RuleIds))]
    public void No_two_rules_report_one_thing_twice(string id)
    {
        foreach (string text in TextsOf(id))
        {
            List<HashSet<Claim>> conflicts = [.. RuleReading.Findings(text).Where(finding => finding.Verdict == Verdict.Conflict).Select(finding => finding.Positions.SelectMany(position => position.Claims).ToHashSet())];
            Assert.That(conflicts.SelectMany((one, index) => conflicts.Skip(index + 1).Where(other => one.Overlaps(other))), Is.Empty, text);
        }
    }

    private static bool IsOfIncomparable(MethodInfo test) => test.Name.StartsWith("Is_silent_", StringComparison.Ordinal) && test.Name.Contains("does_not_compare", StringComparison.Ordinal);

    private static Type TestsOf(string id) => typeof(RuleTableTests).Assembly.GetType($"ClaimCheck.Tests.Rules.BuiltIn.{string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}Tests", throwOnError: true)!;

    private static int CasesOf(MethodInfo test)
    {
        var source = test.GetCustomAttribute<TestCaseSourceAttribute>();
        int listed = source is null ? 0 : ((IEnumerable<TestCaseData>)test.DeclaringType!.GetProperty(source.SourceName!, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Count();
        return listed + test.GetCustomAttributes<TestCaseAttribute>().Count() + (test.GetCustomAttribute<TestAttribute>() is null ? 0 : 1);
    }

    private static IEnumerable<string> TextsOf(string id) => TestsOf(id).GetMethods().SelectMany(test => test.GetCustomAttributes<TestCaseAttribute>())
        .Select(test => test.Arguments[0]).OfType<string>().Select(text => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
}
