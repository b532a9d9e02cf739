using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words beside which digits count nothing.</summary>
internal static class SpanishMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new() { Pages = vocabulary.Of("p") };
}
