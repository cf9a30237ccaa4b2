/** English words of what pages put around the reporting: captions, credits, stamps, posts of others, readers' comments. */

/** A line that is a page's matter, or holds so much of it that it tells nothing by itself. */
export const PAGE_MATTER = new RegExp(
  [
    // "Photo:", "Read more", "Watch: …", "An image issued by …", "1/7"
    String.raw`^(?:(?:photos?|photographs?|images?|videos?|newsletter|read more|related|story highlights|close|posted by|last updated)\b|(?:watch|share)(?::| (?:this|the|on|more|live|via)\b)|(?:an? |the |this )?(?:photo|image|picture|video|handout|grab)\b.{0,50}?\b(?:issued|shows?|showing|taken|provided|obtained|released)\b|file [-–—]|\d+\/\d+\b)`,
    String.raw`\b(?:getty images|image copyright|image caption|media caption|toggle caption|hide caption|enlarge this image|sign up|file photo|undated photo|a post shared by|all rights reserved|(?:is|are) (?:seen|pictured)(?! as\b))\b|©`,
    // "(L)", "(second right)"
    String.raw`\((?:[LRC]|C-[LR]|(?:far |second |top |bottom )?(?:left|right|cent(?:er|re))|file)\)`,
    // "AP:Associated Press An aerial view …", "slide 5 of 25"
    String.raw`^(?:AP|AFP|EPA|PA|Reuters|Getty)\s?[:/]|\b\d+ of \d+ (?:photos|images|slides)\b`,
    // A post of a network with its link, its picture or its account; a mail address.
    String.raw`https?:\/\/|\b(?:t\.co|pic\.twitter\.com)\b|[—–-] ?[^()]{2,40}\(@\w+\)|\bposted by .{2,40} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[\w.]+@[\w-]+\.\w+`,
    // "At 5:34 pm on 29 May 2009, gardener wrote:"
    String.raw`\bat \d{1,2}:\d\d ?(?:[ap]m)? (?:on )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4},? \S+(?: \S+)? (?:wrote|said|posted)\b`,
    // "On Monday the firm released a statement:" tells only what comes next.
    String.raw`:\s*$`,
  ].join('|'),
  'i',
)

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** The moment a page puts on itself, in the middle of a line: "Tuesday 28 April 2009 17.37 BST", "Updated: 2016-05-30 09:53 (Agencies)". */
export const PAGE_STAMP = new RegExp(
  String.raw`(?<!\b(?:on|of|from|since|by|until|to|and|at|before|after),? )(?:\b(?:last )?(?:updated|published|posted)(?: on| at)?:?\s+)?(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\b(?:\d{1,2} ${MONTH},? \d{4}|${MONTH} \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)(?:,? | [-–] )\d{1,2}[.:]\d\d(?: ?[ap]\.?m\b\.?)?(?: \p{Lu}{2,4}\b)?(?: \([\p{L} ,]{2,40}\))?`,
  'iu',
)

/** Who took the picture above the text: "Photograph: Rua Aas/NWS". */
export const PICTURE_CREDIT =
  /^(?:photograph|photo|picture|image)s?(?: by|:)\s*(?:[^/\n.]{2,40}[\\/]{1,2}\s?)?(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}+(?: Images)?)(?=\s+\p{Lu})/iu

/** How a paragraph begins that is the words under a picture, or a list of other reports. */
export const MATTER_OPENING = new RegExp(
  [
    // "FILE - In this May 3 photo", "This photo provided by …", "1/16 2001 Farmers …", "Image caption …"
    String.raw`^(?:file(?: photo)?\s?[-–—:]|(?:in )?this (?:undated |handout |file |combination |\p{L}+ \d{1,2}, \d{4},? )?(?:photo|image|picture|handout|grab|frame grab)\b|\d+\/\d+\s|image (?:copyright|caption)\b|media caption\b|enlarge this image\b)`,
    // "MOST READ IN NEWS …", "Related stories"
    String.raw`^(?:most (?:read|popular|viewed)|related (?:stories|articles|content|coverage)|story highlights|more (?:stories|on this story)|just watched)\b`,
  ].join('|'),
  'iu',
)

/** The credit of a picture that opens the words under it, capitals kept: "Reuters Boats in the harbour", "Getty - Contributor The mayor". */
export const CREDIT_OPENING =
  /^(?:AP|AFP|EPA|PA|Rex|REX|Reuters|REUTERS|Getty(?: Images)?|Alamy|Splash News)(?:\s?[-:–/]\s?(?:Contributor|Getty(?: Images)?|Associated Press|Press Association|Pool)| or licensors)?\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ [-–—(]|(?:In|It|At|A|The)\s)/u

/** The credit of a picture that ends the words under it: "(Rua Aas/Associated Press)", "(Coast Guard via AP)". */
export const CREDIT_ENDING =
  /[.!?”"’)]?\s*\((?:[\p{Lu}][^()]{0,60}(?:\/| via |, File\b)[^()]{0,80}|(?:AP|AFP|EPA|Reuters|Getty|PA)[^()]{0,20}(?:Photo|Images|Pool)[^()]{0,60})\)\s*$|\b(?:REUTERS|AFP|EPA)\s?\/\s?\p{Lu}[\p{L}. -]{2,40}\s*$/u

/** A line behind which only other reports are listed. */
export const LIST_OPENING =
  /^(?:read more|related|see also|more on this|more from .{2,40}|recommended|you may also like)\s?:?$/iu
