using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words beside which digits count nothing.</summary>
internal static class PortugueseMasks
{
    public static MaskWords Words(Vocabulary vocabulary) => new() { Pages = vocabulary.Of("p") };
}
