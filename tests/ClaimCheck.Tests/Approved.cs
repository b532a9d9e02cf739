namespace ClaimCheck.Tests;

/// <summary>Text that was approved by hand and is kept beside its test: who changes it on purpose changes the file in the same commit.</summary>
internal static class Approved
{
    /// <param name="actual">The text as it is now.</param>
    /// <param name="file">The approved one.</param>
    /// <param name="what">What it is, as the beginning of a sentence.</param>
    public static void Verify(string actual, string file, string what)
    {
        string approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual != approved)
        {
            string received = Path.Combine(TestContext.CurrentContext.WorkDirectory, Path.GetFileName(file).Replace(".approved.", ".received.", StringComparison.Ordinal));
            File.WriteAllText(received, actual);
            Assert.Fail($"{what} has changed. If that is meant: cp \"{received}\" \"{file}\"\n{Difference(approved, actual)}");
        }
    }

    private static string Difference(string approved, string actual)
    {
        string[] before = approved.Split('\n'), after = actual.Split('\n');
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }
}
