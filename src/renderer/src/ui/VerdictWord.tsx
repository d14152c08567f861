import {
  IconBan,
  IconCircleCheck,
  IconClock,
  IconHandStop,
  IconListCheck,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react'
import { StateWord } from './StateWord'

const verdicts = {
  allowed: { icon: IconCircleCheck, word: 'Yes', color: 'pine' },
  'allowed-with-duties': { icon: IconListCheck, word: 'Yes, if…', color: 'pine' },
  'consent-needed': { icon: IconHandStop, word: 'Ask first', color: 'amber' },
  blocked: { icon: IconBan, word: 'No', color: 'red' },
  'blocked-until-mended': { icon: IconClock, word: 'Fix first', color: 'amber' },
  'human-decision': { icon: IconUserQuestion, word: 'You decide', color: 'info' },
} as const satisfies Record<string, { icon: Icon; word: string; color: 'pine' | 'amber' | 'red' | 'info' }>

type VerdictWordProps = {
  /** One of the six answers a question about contacting somebody can have. */
  readonly verdict: keyof typeof verdicts
  /** The answer comes from a house rule, not from the law. */
  readonly ownRule?: boolean
  readonly pill?: boolean
  /** Another word for the same verdict, such as "Screen first". */
  readonly word?: string
}

/** A verdict as icon, word and colour. */
export function VerdictWord({ verdict, ownRule, pill, word }: VerdictWordProps) {
  const known = verdicts[verdict]
  const said = word ?? known.word
  return <StateWord icon={known.icon} word={ownRule ? `${said}, own rule` : said} color={known.color} pill={pill} />
}
