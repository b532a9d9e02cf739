namespace ClaimCheck.Recognition.Dates;

/// <summary>A date, time of day, relative span of time or repeated time, as worded.</summary>
internal sealed record DateMention(int FirstToken, int EndToken, DateExpression Expression) : Mention(FirstToken, EndToken);
