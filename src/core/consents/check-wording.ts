import { fold } from '../contacts/search-text'
import type { RuleId } from '../law/rules'
import type { WordingText } from './wording'

/** One fault of a wording: the field, what is wrong, and the rule. */
type WordingFault = { readonly path: string; readonly say: string; readonly rules: readonly RuleId[] }

type Sender = { readonly name: string }

/**
 * What keeps a form from asking for valid consent. The boxes themselves are made unticked and one for each way, so what
 * is checked here is the words (`consent.standard`, `consent.specific`, `consent.unbundled`, `consent.withdraw`).
 */
export function wordingFaults(text: WordingText, sender: Sender): WordingFault[] {
  return [
    ...nameFault(text, sender),
    ...withdrawFault(text),
    ...policyFault(text),
    ...sameBoxTwice(text),
    ...text.choices.flatMap(({ words }, index) => badWords(words, `choices.${index}.words`)),
    ...badWords(text.opening, 'opening'),
    ...badWords(text.withdraw, 'withdraw'),
  ]
}

function nameFault({ opening, heading, choices }: WordingText, { name }: Sender): WordingFault[] {
  const all = fold([opening, heading, ...choices.map(({ words }) => words)].join(' '))
  if (name === '' || all.includes(fold(name))) return []
  return [
    { path: 'opening', say: `Name who will write to them: ${name}.`, rules: ['consent.specific', 'consent.record'] },
  ]
}

function withdrawFault({ withdraw }: WordingText): WordingFault[] {
  if (withdraw !== '') return []
  const say = 'Say how they can take it back, and that this is as easy as saying yes.'
  return [{ path: 'withdraw', say, rules: ['consent.withdraw'] }]
}

function policyFault({ policy }: WordingText): WordingFault[] {
  if (policy !== '') return []
  return [{ path: 'policy', say: 'Say where your privacy notice is.', rules: ['consent.standard', 'notice.13'] }]
}

function sameBoxTwice({ choices }: WordingText): WordingFault[] {
  const seen = new Set<string>()
  return choices.flatMap(({ channel, purpose }, index) => {
    const box = `${channel} ${purpose}`
    const twice = seen.has(box)
    seen.add(box)
    if (!twice) return []
    const say = 'There is a box for this way and this purpose already.'
    return [{ path: `choices.${index}.words`, say, rules: ['consent.specific'] as const }]
  })
}

const patterns: readonly { readonly found: RegExp; readonly say: string; readonly rules: readonly RuleId[] }[] = [
  {
    found:
      /\b(un-?tick|un-?check|opt[ -]?out box|tick (here |this box )?(if|unless) you (do not|don['’]t|would rather not|prefer not)|unless you)\b/i,
    say: 'A box that people tick to refuse is not consent. Let the tick be the yes.',
    rules: ['consent.standard'],
  },
  {
    found:
      /\b(by|when) (using|continuing|visiting|signing up|registering|submitting|booking|ordering|buying|giving us)\b[^.]{0,80}\byou (agree|consent|accept)/i,
    say: 'Going on with something is not a yes. The person must do something that means only this.',
    rules: ['consent.standard'],
  },
  {
    found: /\b(terms (and|&) conditions|terms of (use|service)|accept (our|the) terms)\b/i,
    say: 'Keep this apart from your terms.',
    rules: ['consent.unbundled'],
  },
  {
    found:
      /\b(you (must|have to|need to) (agree|consent|tick)|required (in order )?to|condition of|only if you (agree|consent))\b/i,
    say: 'Nobody may have to agree in order to get something else.',
    rules: ['consent.unbundled'],
  },
  {
    found:
      /\b(carefully )?selected (third parties|partners|companies)|\b(our|third[ -]party) partners\b|\bthird parties\b/i,
    say: 'Consent is for senders named one by one. “Partners” names nobody.',
    rules: ['consent.specific', 'consent.indirect'],
  },
  {
    found: /\bpre-?(ticked|checked|selected)\b/i,
    say: 'A box that is ticked beforehand is not consent.',
    rules: ['consent.standard'],
  },
  {
    found:
      /\b(all|any) (channels?|means|methods?)( of (contact|communication))?\b|\b(e-?mail|text|sms|phone|post)\b[^.]{0,20}\b(and|,|or|\/|&)\s*(by )?(e-?mail|text|sms|phone|post)\b/i,
    say: 'One box is for one way. Make a box for each.',
    rules: ['consent.specific'],
  },
]

// Several ways in one sentence are wrong beside a box, and quite right in the words above the boxes.
const onlyBesideBoxes = patterns.at(-1)

function badWords(words: string, path: string): WordingFault[] {
  return patterns.flatMap((pattern) => {
    if (pattern === onlyBesideBoxes && !path.startsWith('choices')) return []
    return pattern.found.test(words) ? [{ path, say: pattern.say, rules: pattern.rules }] : []
  })
}
