namespace ClaimCheck.Recognition.Dates;

/// <summary>What a date mention says, before any day of publication is known. Subclasses are the forms; see the date recognizer.</summary>
internal abstract record DateExpression;
