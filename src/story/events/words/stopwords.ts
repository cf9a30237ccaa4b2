/** English words that say nothing of what a passage is about. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any each every either neither both all few more most much many other another
  several no none nor not only own same so than too very just also even still yet again once ever never
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs itself himself
  herself themselves who whom whose which what when where why how whoever whatever
  and or but if because as until while of at by for with about against between into through during before after above
  below to from up down in out on off over under further then here there near amid among around across along behind
  beyond despite except following inside outside onto per since toward towards upon via within without whether though
  although unless like unlike
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought 'll 'd 've 're 'm 's ’s
  take takes took taken taking place hold holds held holding make makes made making
  say says said saying tell tells told telling add adds added adding
  one two first second last next new old mr mrs ms dr however meanwhile already now later earlier ago today yesterday
  tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day days week weeks month
  months year years time times morning afternoon evening night weekend`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
