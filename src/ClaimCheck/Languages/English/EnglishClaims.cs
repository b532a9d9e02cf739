using ClaimCheck.Claims;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English words for stage, mood and results.</summary>
internal static class EnglishClaims
{
    public static ClaimLexicon Lexicon(Vocabulary vocabulary) => new(
        new Dictionary<string, Stage>
        {
            ["initial"] = Stage.Initial, ["initially"] = Stage.Initial, ["first"] = Stage.Initial, ["originally"] = Stage.Initial, ["preliminary"] = Stage.Initial,
            ["already"] = Stage.SoFar, ["far"] = Stage.SoFar,
            ["another"] = Stage.Further, ["additional"] = Stage.Further, ["further"] = Stage.Further, ["more"] = Stage.Further, ["extra"] = Stage.Further,
            ["total"] = Stage.Total, ["totalling"] = Stage.Total, ["totaling"] = Stage.Total, ["altogether"] = Stage.Total, ["overall"] = Stage.Total, ["combined"] = Stage.Total,
        },
        new Dictionary<string, Modality>
        {
            ["plan"] = Modality.Planned, ["plans"] = Modality.Planned, ["planned"] = Modality.Planned, ["planning"] = Modality.Planned,
            ["aim"] = Modality.Planned, ["aims"] = Modality.Planned, ["aimed"] = Modality.Planned, ["aiming"] = Modality.Planned,
            ["intend"] = Modality.Planned, ["intends"] = Modality.Planned, ["intended"] = Modality.Planned, ["target"] = Modality.Planned, ["goal"] = Modality.Planned,
            ["will"] = Modality.Planned, ["would"] = Modality.Planned, ["expect"] = Modality.Planned, ["expects"] = Modality.Planned, ["expected"] = Modality.Planned,
            ["hope"] = Modality.Planned, ["hopes"] = Modality.Planned, ["forecast"] = Modality.Planned, ["forecasts"] = Modality.Planned, ["projected"] = Modality.Planned,
            ["predicts"] = Modality.Planned, ["predicted"] = Modality.Planned, ["scheduled"] = Modality.Planned, ["due"] = Modality.Planned, ["wants"] = Modality.Planned,
            ["could"] = Modality.Possible, ["may"] = Modality.Possible, ["might"] = Modality.Possible, ["can"] = Modality.Possible,
            ["allow"] = Modality.Possible, ["allows"] = Modality.Possible, ["allowed"] = Modality.Possible, ["capacity"] = Modality.Possible, ["potentially"] = Modality.Possible,
            ["not"] = Modality.Denied, ["never"] = Modality.Denied, ["denied"] = Modality.Denied, ["denies"] = Modality.Denied, ["deny"] = Modality.Denied, ["without"] = Modality.Denied,
        })
    {
        Populations = EnglishConcepts.PopulationTable,
        NounLinks = vocabulary.Of("of the its their his her our more other others such these those"),
        ResultStates = vocabulary.Of("dead injured hurt wounded missing killed homeless trapped displaced stranded arrested hospitalized hospitalised"),
        ReportingVerbs = vocabulary.Of("said says told tells added announced reported reports confirmed stated wrote"),
        InfinitiveMarkers = vocabulary.Of("to"),
        Auxiliaries = vocabulary.Of("is are was were be been being has have had will would shall should can could may might must does do did"),
        IrregularPlurals = vocabulary.Of("people men women children police policemen servicemen gunmen"),
        Ties = EnglishTies.Lexicon(vocabulary),
        PluralEndings = (["s"], ["ss", "us", "is"]),
        ParticipleEndings = ["ed"],
    };
}
