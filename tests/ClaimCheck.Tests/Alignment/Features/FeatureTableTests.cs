using System.Globalization;
using System.Text;
using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Pairs;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment.Features;

/// <summary>
/// What the models are told of pairs of claims, and which pairs they are not asked about. The weights were learnt from the features as they are here: whoever changes one on purpose learns the
/// weights again and approves the table. A plain function of the features stands in for the learnt models, so that learning changes nothing here.
/// </summary>
[TestFixtureSource(nameof(Names))]
public sealed class FeatureTableTests
{
    private readonly string _story;
    private readonly AlignmentSpace _space;
    private readonly List<ClaimPair> _pairs;
    private readonly List<ClaimPair> _links;
    private readonly List<FeatureVector<LinkFeature>> _features;
    private readonly float[] _logits;
    private readonly FactTable _facts;

    public FeatureTableTests(string story)
    {
        _story = story;
        _space = new AlignmentSpace(Stories.Read(story), new QuantityValues(QuantityComparer.Default), SupportedLanguages.Default.Words.Prior);
        _pairs = new PairFinder(_space).Find();
        var finder = new LinkFinder(_space, LinkWeights.Parse(""));
        (_links, _features) = finder.Look(_pairs);
        _logits = [.. _features.Select(Likeness)];
        finder.LookAgain(_links, _features, _logits);
        _facts = FactTable.Of(_space, Links(), 0.5f);
    }

    private static IEnumerable<string> Names => Stories.ByName.Keys;

    [Test]
    public void Links_are_told_by_what_they_were_learnt_from() =>
        Verify("links", _links.Select((link, n) => Row(link, _features[n].Values, Enum.GetNames<LinkFeature>())));

    [Test]
    public void Conflicts_are_told_by_what_they_were_learnt_from() => Verify("conflicts", ConflictRows());

    [Test]
    public void Other_values_are_held_against_each_other_only_where_no_gate_is_closed()
    {
        var gate = new PairGate(_space);
        Verify("gates", _pairs.Where(ConflictFinder.MayConflict).Select(pair => $"{Name(pair)} {gate.Closed(pair.A, pair.B)?.ToString() ?? "open"}"));
    }

    [Test]
    public void Facts_are_clustered() => Verify("facts", _facts.Facts.Where(fact => fact.Count > 1).Select(fact => string.Join(" | ", fact.Select(member => Name(_space.Claims[member])))));

    private IEnumerable<string> ConflictRows()
    {
        var gate = new PairGate(_space);
        var links = new LinkFeatures(_space);
        List<ClaimPair> rivals = [.. _pairs.Where(pair => ConflictFinder.MayConflict(pair) && gate.Closed(pair.A, pair.B) is null)];
        float[] logits = [.. rivals.Select(pair => Likeness(links.Of(pair)))];
        int claims = _space.Claims.Count;
        var reader = new ConflictFeatures(_space, new PairTable(claims, [.. Links()]), new PairTable(claims, rivals, n => logits[n]), _facts);
        var f = new FeatureVector<ConflictFeature>();
        for (int n = 0; n < rivals.Count; n++)
        {
            reader.Write(f, rivals[n], logits[n], links.Of(rivals[n]));
            yield return Row(rivals[n], f.Values, Enum.GetNames<ConflictFeature>());
        }
    }

    private IEnumerable<ClaimLink> Links() => _links.Select((link, n) => new ClaimLink(link, LogisticModel.Sigmoid(_logits[n])));

    /// <summary>In place of a learnt model.</summary>
    private static float Likeness(FeatureVector<LinkFeature> f) => (4f * f[LinkFeature.WindowCosineRoot]) + f[LinkFeature.SentenceBest] + f[LinkFeature.LevelEqual] - 2.5f;

    private void Verify(string what, IEnumerable<string> rows) =>
        Approved.Verify(string.Concat(rows.Select(row => row + "\n")), Path.Combine(Stories.Folder(), "Approved", $"{_story}.{what}.approved.txt"), $"What is made of the {what} of {_story}");

    private static string Row(ClaimPair pair, ReadOnlySpan<float> values, string[] names)
    {
        var row = new StringBuilder(Name(pair)).Append(' ').Append(pair.Level);
        for (int k = 0; k < names.Length; k++)
        {
            if (values[k] != 0f)
            {
                row.Append(CultureInfo.InvariantCulture, $" {names[k]}={MathF.Round(values[k], 3)}");
            }
        }

        return row.ToString();
    }

    private static string Name(ClaimPair pair) => $"{Name(pair.A)} – {Name(pair.B)}:";

    private static string Name(ClaimView claim) => $"{claim.Document}.{claim.Sentence} “{claim.Claim.Text}”";
}
