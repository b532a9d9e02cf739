using ClaimCheck.Claims;

namespace ClaimCheck.Rules;

/// <summary>Says a finding in words of the sources. It reports who says what and never who is right.</summary>
internal static class FindingWording
{
    /// <summary>A message names so many sides; the positions list them all.</summary>
    private const int SidesNamed = 3;

    /// <summary>Beyond so many characters a longer subject is no better.</summary>
    private const int LongestSubject = 40;

    /// <summary>
    /// What the fact is: "ISIS prisoners entered", "employs workers", "date (opened)". Best effort, from the claim that says most: one with subject and predicate, then the longer
    /// subject, then the earlier claim.
    /// </summary>
    public static string Subject(IReadOnlyList<Claim> claims)
    {
        Claim best = claims.MaxBy(claim => (claim.Subject is not null, claim.Predicate is not null, Math.Min(claim.Subject?.Length ?? 0, LongestSubject)))!;
        string subject = OneLine(best.Subject ?? ""), predicate = Small(OneLine(best.Predicate ?? ""));
        // "four blocked shots" are found to be shots and to have been shot: it is said once.
        (subject, predicate) = subject == predicate ? ("", predicate) : subject.EndsWith($" {predicate}", StringComparison.Ordinal) ? (subject, "") : (subject, predicate);
        string kind = KindName(best.Quantity.Kind), what = subject.Length > 0 ? subject : kind;
        return subject.Length == 0 && best.Quantity.Kind == QuantityKind.Age ? kind
            : predicate.Length == 0 ? (subject.Length > 0 && best.Quantity.Kind == QuantityKind.Measure ? $"{kind} ({subject})" : what)
            : subject.Length == 0 || best.Slots.PredicatePlace == PredicatePlace.Apart ? $"{what} ({predicate})"
            : best.Slots.PredicatePlace == PredicatePlace.Before ? $"{predicate} {what}"
            : $"{what} {predicate}";
    }

    /// <summary>A verb that begins a sentence is written as in the middle of one: "Opened" is "opened".</summary>
    private static string Small(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) ? char.ToLowerInvariant(word[0]) + word[1..] : word;

    /// <summary>Both sides with their words: "ISIS prisoners entered: a.txt says "around three thousand", b.txt says "around 2,200"."</summary>
    /// <param name="remark">What the rule has to add, as the end of a sentence; empty for nothing.</param>
    public static string Conflict(string subject, IReadOnlyList<Position> positions, string remark = "")
    {
        List<Claim> sides = Sides(positions);
        string said = string.Join(", ", sides.Select(claim => $"{Name(claim, sides)} says {Quote(claim)}"));
        return $"{subject}: {said}{Rest(positions.Count - sides.Count, "position")}{(remark.Length > 0 ? "; " : "")}{remark}.";
    }

    /// <summary>Who agrees: "ISIS prisoners entered: a.txt ("3,000") and b.txt ("three thousand") agree."</summary>
    public static string Agreement(string subject, Position position)
    {
        List<Claim> sides = [.. position.Claims.DistinctBy(claim => claim.Source.Index).Take(SidesNamed)];
        sides = sides.Count > 1 ? sides : [.. position.Claims.Take(2)];
        string said = string.Join(" and ", sides.Select(claim => $"{Name(claim, sides)} ({Quote(claim)})"));
        return $"{subject}: {said} agree{Rest(position.Claims.Count - sides.Count, "claim")}.";
    }

    /// <summary>One claim a position, of documents not named yet where there are such.</summary>
    private static List<Claim> Sides(IReadOnlyList<Position> positions)
    {
        var sides = new List<Claim>();
        foreach (Position position in positions.OrderBy(position => !position.Claims.Any(claim => claim.Source.IsReference)).Take(SidesNamed))
        {
            IEnumerable<Claim> own = position.Claims.Where(claim => !sides.Contains(claim)).DefaultIfEmpty(position.Claims[0]);
            sides.Add(own.FirstOrDefault(claim => sides.TrueForAll(side => side.Source.Index != claim.Source.Index)) ?? own.First());
        }

        return sides;
    }

    /// <summary>The document's name, with its place in the list where another of the same name is spoken of.</summary>
    private static string Name(Claim claim, List<Claim> sides)
    {
        var source = claim.Source;
        bool ambiguous = sides.Exists(side => side.Source.Name == source.Name && side.Source.Index != source.Index);
        string name = ambiguous ? $"{source.Name} (document {source.Index + 1})" : source.Name;
        return source.IsReference ? $"the reference {name}" : name;
    }

    /// <summary>The claim's own words on one line, with the bound where that stands elsewhere: at most "255".</summary>
    public static string Quote(Claim claim)
    {
        string bound = !claim.Quantity.IsBoundApart ? "" : claim.Quantity.Hedge == Hedge.AtLeast ? "at least " : "at most ";
        return $"{bound}\"{OneLine(claim.Text)}\"";
    }

    private static string Rest(int count, string noun) => count > 0 ? $", beside {count} more {noun}{(count > 1 ? "s" : "")}" : "";

    /// <summary>A claim may run over a line break; a message is one line.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string KindName(QuantityKind kind) => kind switch
    {
        QuantityKind.Number => "number",
        QuantityKind.Ordinal => "place in an order",
        QuantityKind.Ratio => "share",
        QuantityKind.Percent => "percentage",
        QuantityKind.Money => "amount of money",
        QuantityKind.Measure => "measure",
        QuantityKind.Age => "age",
        QuantityKind.Score => "score",
        QuantityKind.Date => "date",
        QuantityKind.Time => "time of day",
        QuantityKind.Duration => "duration",
        QuantityKind.Set => "repeated time",
        _ => "value",
    };
}
