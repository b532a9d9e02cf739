using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words beside which digits count nothing.</summary>
internal static class SwedishMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new() { Pages = vocabulary.Of("p") };
}
