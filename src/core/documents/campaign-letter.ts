import type { Addressee } from '../breaches/people-letter'
import { campaignFooter, footerGaps } from '../campaigns/footer'
import { campaignLetterWords, type CampaignLetterWords } from '../campaigns/letter-words'
import type { Organisation } from '../organisation/organisation'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { Block } from './block'

/** What is the same in every letter of a campaign. `optOut`: how the campaign says that somebody says no. */
export type CampaignLetter = {
  readonly words: CampaignLetterWords
  readonly organisation: Organisation
  readonly optOut: string
  /** The day on the letter. */
  readonly on: CalendarDate
}

/** One letter of a campaign by post. `ownWords`: what a first message must say to this person (`object.inform`, `notice.14`). */
export function campaignLetter(
  { words, organisation, optOut, on }: CampaignLetter,
  { name, address, ownWords }: Addressee & { readonly ownWords: string },
): Block[] {
  const sender = [organisation.name, ...partsOf(organisation.address)].filter(Boolean)
  return [
    { type: 'title', text: words.subject },
    { type: 'paragraph', words: sender.join(', ') },
    ...(address === '' ? [] : [{ type: 'paragraph' as const, words: [name, ...partsOf(address)].join('\n') }]),
    { type: 'paragraph', words: dayMonthYear(on) },
    { type: 'paragraph', words: `Dear ${name},` },
    ...partsOf(words.body).map((part): Block => ({ type: 'paragraph', words: part })),
    { type: 'paragraph', words: 'Yours sincerely' },
    { type: 'paragraph', words: [words.signedBy, organisation.name].filter(Boolean).join(', ') },
    ...(ownWords === ''
      ? []
      : [{ type: 'paragraph' as const, small: true, words: ownWords, rules: ['object.inform'] }]),
    {
      type: 'paragraph',
      small: true,
      words: campaignFooter('post', organisation, optOut),
      rules: ['post.rules', 'object.inform'],
    },
  ]
}

/** What a letter of a campaign needs and does not have yet; `fact` names the field where it is one of the letter’s own. */
export function campaignLetterGaps({
  words,
  organisation,
  optOut,
}: Omit<CampaignLetter, 'on'>): { readonly fact: string; readonly say: string }[] {
  const checked = campaignLetterWords.safeParse(words)
  const missing = checked.success ? [] : checked.error.issues
  return [
    ...missing.map(({ path, message }) => ({ fact: String(path[0] ?? ''), say: message })),
    ...(organisation.name === '' ? [{ fact: 'name', say: 'Add the name of your organisation in Settings.' }] : []),
    ...footerGaps('post', organisation, optOut),
  ]
}

function partsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
}
