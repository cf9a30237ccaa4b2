/** English words that hold a sentence together without saying what it is about. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among amid an and another any
anyone anything are around as at away back be became because become been before began behind being below between both
but by came can cannot could did do does doing done down during each either else even ever every everyone few for from
further get gets getting go goes going gone got had has have having he her here hers herself him himself his how however
i if in including indeed instead into is it its itself just least less let like made make makes making many may me might
mine more most much must my myself near neither never no nobody none nor not nothing now of off often on once one only
onto or other others our ours ourselves out over own per perhaps put quite rather really said same saw say saying says
see seen shall she should since so some someone something soon still such take taken takes taking tell than that the
their theirs them themselves then there these they thing things this those though through thus to together told too took
toward towards two under until up upon us use used using very via was way we well went were what when where whether
which while who whoever whole whom whose why will with within without would yes yet you your yours yourself
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't i'm
i've i'll i'd you're you've you'll we're we've we'll they're they've they'll he'd she'd it'd that's there's
mr mrs ms dr`.split(/\s+/),
)
