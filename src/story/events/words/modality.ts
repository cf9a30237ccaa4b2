/** English words that say how real an event is; phrases are matched on small letters between word ends. */

/** The event may be, or is only feared. */
export const POSSIBLE =
  /\b(?:could|may|might|possibl[ey]|possibility|perhaps|maybe|potential(?:ly)?|fear(?:s|ed|ing)?|suspect(?:s|ed)?|suspicions?|allegedly|likely|unlikely|threat(?:s|en|ens|ened|ening)?|risk(?:s|ed|ing)?)\b/

/** The event lies ahead and somebody means it to be. */
export const AHEAD =
  /\b(?:will|won['’]t|would|shall|['’]ll|going to|is to|are to|was to|were to|due|scheduled|set (?:to|for)|slated|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|intends?|intended|hop(?:e|es|ed|ing) to|aim(?:s|ed|ing)? to|about to|upcoming|forthcoming|looks? to|want(?:s|ed)? to|ready to|prepar(?:e|es|ed|ing) (?:to|for)|tentative(?:ly)?)\b/

/** The present tense of a timetable: "the talks begin on Tuesday". */
export const SCHEDULED =
  /\b(?:begins?|starts?|opens?|resumes?|meets?|travels?|visits?|arrives?|holds?|hosts?|returns?|votes?|faces?|takes? place|goes? to|comes?|flies|fly|appears?|expires?|ends?|kicks? off|deadline|ultimatum|declare[sd]?|proclaim(?:s|ed)|called an?)\b/

/** What was planned has begun: "the talks, which had been planned for Thursday, began only at nine". */
export const WENT_AHEAD = /\b(?:began|started|opened|took place|went ahead|got under way|was held|were held)\b/

/** Somebody who can say so says that it is settled. */
export const CONFIRMED =
  /\b(?:confirm(?:s|ed|ing|ation)?|agreed (?:to|on|a)|finali[sz]ed|officially announced|given the go-ahead|has approved|have approved)\b/

/** The event is off. */
export const CANCELLED =
  /\b(?:cancel(?:s|l?ed|l?ing|lation)?|call(?:s|ed|ing) off(?! (?:an?|the|its|their|all) (?:search|hunt|manhunt|rescue|operation))|scrap(?:s|ped)|postpon(?:e|es|ed|ing|ement)|put off|adjourn(?:s|ed|ing|ment)?|reschedul(?:e|es|ed|ing)|abandon(?:s|ed)|shelved|suspended until)\b/

/** It is off for its day alone. */
export const PUT_OFF =
  /\b(?:postpon(?:e|es|ed|ing|ement)|put(?:s|ting)? off|adjourn(?:s|ed|ing|ment)?|reschedul(?:e|es|ed|ing)|now (?:expected|due|scheduled|planned|set)|(?:been|was|were) (?:delayed|held up|pushed back)|will (?:now )?(?:stay|remain) (?:shut|closed)(?= until\b))\b/i

/** What was to be: "which had been due on Wednesday". Where its sentence puts it off, it is off for that day. */
export const HAD_BEEN_SET = /\b(?:had (?:\p{Ll}+ )?been|was|were) (?:due|expected|scheduled|planned|set)\b/u

/** Words before a calling off that only ask for it, or leave it open: "urged fans to postpone", "may be cancelled". */
export const ONLY_WISHED =
  /\b(?:urg|advis|ask|recommend|want|threaten|consider|propos|warn|press|demand|refus|call(?:s|ed|ing)? (?:for|on)|could|may|might|should|whether|if)\p{Ll}*\b[^.;,]{0,60}$/u

/** The words deny what stands with them. */
export const NEGATED = /\b(?:not|never|no longer|cannot|nor|neither)\b|n['’]t\b/

/** Somebody is said to deny it. What is rejected is denied where it was claimed; to reject an offer is a deed. */
export const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|(?<!\b(?:of|after|despite|reversing) )denials?|refut(?:e|es|ed|ing))\b|\breject(?:s|ed|ing)? (?:[\p{L}’'-]+ ){0,5}?(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|rumou?rs?|criticism|assertions?)\b/u

/** A form that tells of the past: an irregular one, an auxiliary; regular ones end in -ed. */
export const PAST =
  /\b(?:was|were|had|did|has|have|became|began|broke|brought|built|burst|came|caught|chose|cost|cut|dealt|died|drew|drove|fell|felt|fled|flew|fought|found|gave|got|grew|heard|held|hit|hurt|kept|knew|laid|lay|led|left|lost|made|meant|met|paid|put|quit|ran|read|rose|said|sank|sat|saw|sent|set|shook|shot|showed|shut|slew|slid|spent|split|spoke|spread|stood|stole|struck|swept|swore|thought|threw|told|took|went|withdrew|woke|won|wore|wrote|\p{Ll}{2,}ed)\b/u

/** What goes on while it is told, with no word of the past: "is offering a premium to Friday's price". */
export const GOING_ON = /\b(?:is|are) (?:(?:now|still|also) )?\p{L}+ing\b/u

/** What has gone on up to now, or is had: no deed of a day, where no other word of the past stands beside it. */
export const GOES_ON =
  /\b(?:has|have) (?:\p{Ll}+ly )?been(?: \p{Ll}+ly)? \p{Ll}+ing\b|\b(?:has|have) (?=(?:an?|the|no|some|many)\b)/gu

/** A form that ends like the past and tells how things are: "is closed", "are now listed". */
export const PRESENT_PASSIVE =
  /\b(?:is|are|am)\s+(?:(?:\p{Ll}+ly|now|still|also|not|often|somewhat|very)\s+)*\p{Ll}+(?:ed|en)\b/gu

/** "Earlier this month", "earlier today": behind the report, though its month or day is not over. */
export const EARLIER = /\bearlier (?:today|on|in|this)\b/

/** Times that mean no more than "at present". */
export const AT_PRESENT = /^(?:today|now|tonight|nowadays|these days|this (?:morning|afternoon|evening))$/

/** Verbs and auxiliaries of any tense: what a clause has and a phrase has not. */
export const FINITE =
  /\b(?:is|are|am|be|been|being|has|have|will|would|shall|should|can|could|may|might|must|do|does|\p{Ll}{3,}(?:es|ies)|takes?|says?|plans?|meets?|begins?|starts?|opens?|comes?|goes|holds?|travels?|visits?|leaves?|arrives?|faces?)\b/u

/** Words that end like a verb's past form and are none. */
export const NO_VERB =
  /\b(?:united|red|need|hundred|indeed|speed|breed|seed|feed|alleged|supposed|so-called|\p{Ll}+-\p{Ll}+ed|armed|limited|married|wounded|injured|related)\b/gu

/** A day is fixed or being fixed, and not told. */
export const OPEN_DATE =
  /\b(?:date|day|time)\b[^.;]{0,80}\b(?:not (?:yet )?be(?:en)? (?:announced|set|fixed|decided|disclosed)|unannounced|to be (?:announced|set|fixed|decided|finali[sz]ed)|waiting for|awaiting|wait for)\b|\btentative (?:date|day|time)\b|\bproposed (?:a|the) (?:date|day|time)\b|\b(?:concrete|specific) (?:date|day|time)\b[^.;]{0,60}\b(?:but|not)\b|\bno (?:date|day) has been (?:set|fixed|announced)\b/
