import type { Attitude } from '../../../reading.ts'

/** English words that report what somebody says, thinks or wants, by what they do. Verbs stand as lemmas. */
export const CUE_VERBS: Readonly<Record<Attitude, string>> = {
  says: `say tell add write report announce state note explain remark comment observe declare tweet post continue
    recall reply respond answer recount repeat reiterate stress emphasize emphasise underline underscore joke quip
    mention describe disclose reveal divulge relate testify read cite quote call characterize characterise
    argue suggest contend assert maintain claim allege point broadcast summarize summarise tout hail praise laud
    mock dismiss criticize criticise blast slam deride ridicule lament complain chant shout yell exclaim whisper
    apologize apologise boast brag clarify congratulate defend echo express hint identify imply indicate insinuate portray
    rebuke signal thank voice`,
  denies: 'deny reject refute rebut dispute contradict disavow disown repudiate refuse decline',
  confirms: 'confirm acknowledge admit concede verify affirm reaffirm corroborate agree',
  accuses: 'accuse blame charge condemn denounce fault',
  demands: 'demand urge insist order instruct command require exhort press implore appeal',
  promises: 'promise pledge vow swear guarantee commit assure undertake',
  plans: 'plan intend propose aim decide seek prepare resolve mean',
  fears: 'fear worry dread',
  believes: `believe think consider expect assume suspect doubt know feel reckon figure guess predict forecast estimate
    project anticipate see view regard understand realize realise imagine suppose conclude find`,
  warns: 'warn caution threaten alert',
  asks: 'ask question inquire enquire wonder query beg request',
  wants: `want hope wish like prefer desire support favor favour back oppose endorse welcome advocate long yearn`,
}

/** Nouns and adjectives that do the same: "his denial that", "afraid of". Those of saying are the rest. */
export const CUE_NOUNS: Readonly<Partial<Record<Attitude, string>>> = {
  denies: 'denial denials rejection rebuttal refusal',
  confirms: 'confirmation admission acknowledgment acknowledgement concession',
  accuses: 'accusation accusations allegation allegations charges condemnation indictment',
  demands: 'demand demands order orders insistence ultimatum ultimatums appeal appeals',
  promises: 'promise promises pledge pledges vow vows commitment commitments assurance assurances guarantee guarantees',
  plans: 'plan plans proposal proposals intention intentions decision decisions intent aim aims bid ready set',
  fears:
    'fear fears worry worries concern concerns anxiety alarm afraid fearful worried concerned anxious nervous wary',
  believes: `belief beliefs view views opinion opinions assumption assumptions expectation expectations conviction doubt
    doubts suspicion suspicions impression forecast forecasts estimate estimates prediction predictions confident
    convinced sure certain skeptical sceptical doubtful optimistic pessimistic aware`,
  warns: 'warning warnings threat threats caution',
  asks: 'question questions request requests query queries inquiry inquiries',
  wants: `hope hopes wish wishes desire support opposition preference ambition eager willing keen hopeful reluctant
    opposed supportive`,
}

/** Verbs that do another thing with one word after them: "called on", "agreed to". */
export const CUE_PAIRS: Readonly<Record<string, Attitude>> = {
  'call on': 'demands',
  'call upon': 'demands',
  'call for': 'demands',
  'ask for': 'demands',
  'ask that': 'demands',
  'agree to': 'plans',
  'offer to': 'plans',
  'promise to': 'promises',
  'threaten to': 'warns',
  'complain of': 'accuses',
  'dismiss reports': 'denies',
  'dismiss claims': 'denies',
  'dismiss allegations': 'denies',
  'dismiss accusations': 'denies',
  'dismiss suggestions': 'denies',
  'dismiss speculation': 'denies',
  'dismiss rumours': 'denies',
  'dismiss rumors': 'denies',
}
