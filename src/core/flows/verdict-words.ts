import type { Verdict } from './verdict'

const words: Record<Verdict, string> = {
  allowed: 'Yes',
  'allowed-with-duties': 'Yes, if…',
  'human-decision': 'You decide',
  'consent-needed': 'Ask first',
  blocked: 'No',
}

/** A verdict as it is shown. */
export type ShownVerdict = {
  readonly verdict: Verdict
  readonly mendable?: boolean
  readonly byHouse?: boolean
  readonly word?: string
}

/** The word of a verdict for print and titles: "No, own rule", "Screen first". */
export function verdictInWords({ verdict, mendable, byHouse, word }: ShownVerdict): string {
  const said = word ?? (mendable ? 'Fix first' : words[verdict])
  return byHouse ? `${said}, own rule` : said
}
