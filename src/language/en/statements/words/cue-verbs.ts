import type { Attitude } from '../../../reading.ts'

/** English verbs that report what somebody says, thinks or wants, as lemmas, by what they do. */
export const CUE_VERBS: Readonly<Record<Attitude, string>> = {
  says: `say tell add write report announce state note explain remark comment observe declare tweet post continue
    recall reply respond answer recount repeat reiterate stress emphasize emphasise underline underscore joke quip
    mention describe disclose reveal divulge relate testify read conclude cite quote call characterize characterise
    argue suggest contend assert maintain claim insist allege point broadcast summarize summarise tout hail praise laud
    mock dismiss criticize criticise blast slam deride ridicule lament complain chant shout yell exclaim whisper`,
  denies: 'deny reject refute rebut dispute contradict disavow disown repudiate',
  confirms: 'confirm acknowledge admit concede verify affirm reaffirm corroborate agree',
  accuses: 'accuse blame charge condemn denounce fault',
  demands: 'demand urge call insist order instruct command require exhort press implore appeal',
  promises: 'promise pledge vow swear guarantee commit assure undertake',
  plans: 'plan intend propose aim decide seek prepare',
  fears: 'fear worry dread',
  believes: `believe think consider expect assume suspect doubt know feel reckon figure guess predict forecast estimate
    project anticipate see view regard understand realize realise imagine suppose conclude find`,
  warns: 'warn caution threaten alert',
  asks: 'ask question inquire enquire wonder query beg request',
  wants: `want hope wish like prefer desire support favor favour back oppose endorse welcome advocate long yearn`,
}
