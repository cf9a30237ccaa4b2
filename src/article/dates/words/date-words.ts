/** Short words that stand between the parts of a written date, in any language: "3 de diciembre de 2021", "3rd of December". */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'of the de del d di da do dos den der af i la le el ng na ika ta m en y st nd rd th er ten a ar e ko eko gada gads metų d г р р. года г. год року рік жылы жылғы оны года năm ngày lunes év พ ศ พ.ศ ค.ศ का की को year ث م عام سنة لعام ו של j سال'.split(
    ' ',
  ),
)

/** Short words between a day and its time of day: "um", "at", "в", "klo". */
export const TIME_CONNECTIVES: ReadonlySet<string> = new Set(
  'at um à a à as às las la le ore alle om kl klo o ob v u в о об у på op ved à h saat jam pukul lúc vào เวลา at: time: ώρα στις والساعة الساعة ساعت בשעה time hora horas uhr godz g godzina kell plkst val kl. ura год час г р year ist'.split(
    ' ',
  ),
)

/** Words after which an hour counts from noon, and before which it does not. */
export const AFTERNOON: ReadonlySet<string> = new Set('pm p.m p م 下午 午後 오후 晚上 مساء μμ μ.μ'.split(' '))
export const MORNING: ReadonlySet<string> = new Set('am a.m a ص 上午 午前 오전 早上 凌晨 صباحا πμ π.μ'.split(' '))
