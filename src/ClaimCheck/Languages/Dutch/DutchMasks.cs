using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words beside which digits count nothing.</summary>
internal static class DutchMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new() { Pages = vocabulary.Of("p") };
}
