import { StateWord } from './StateWord'
import { verdictLooks } from './verdict-looks'

type VerdictWordProps = {
  /** One of the six answers a question about contacting somebody can have. */
  readonly verdict: keyof typeof verdictLooks
  /** The answer comes from a house rule, not from the law. */
  readonly ownRule?: boolean
  readonly pill?: boolean
  /** Another word for the same verdict, such as "Screen first". */
  readonly word?: string
}

/** A verdict as icon, word and colour. */
export function VerdictWord({ verdict, ownRule, pill, word }: VerdictWordProps) {
  const known = verdictLooks[verdict]
  const said = word ?? known.word
  return <StateWord icon={known.icon} word={ownRule ? `${said}, own rule` : said} color={known.color} pill={pill} />
}
