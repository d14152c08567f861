import { noContactWords, type NoContactMark } from '../../contacts/no-contact'
import type { Duty } from '../../flows/flow'
import { verdictInWords } from '../../flows/verdict-words'
import type { MayMarket } from '../may-market'

/** “No contact at all”: everything that is not refused anyway is for a person to decide (`settled.suppression-scope`). */
export function noContactDecides(answer: MayMarket, mark: NoContactMark | undefined): MayMarket {
  return {
    verdict: 'human-decision',
    say: `They want no contact at all. ${mark ? `${asSentence(noContactWords(mark))} ` : ''}Somebody has to decide.`,
    duties: [
      {
        say: 'Some things must reach them all the same: answers to their own requests and complaints, and news of a breach that puts them at risk.',
        rules: ['settled.suppression-scope', 'rights.delay', 'complaint.act', 'breach.individuals'],
      },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
      ...evenThen(answer),
    ],
    rules: ['settled.suppression-scope'],
    proof: answer.proof,
  }
}

/** Under 18: always for a person to decide, never by itself (`settled.under-18`). */
export function under18Decides(answer: MayMarket): MayMarket {
  return {
    verdict: 'human-decision',
    say: 'They are under 18. Somebody has to decide whether this is right at all.',
    duties: [
      { say: 'Ask whether a person of that age understands what this is.', rules: ['consent.age'] },
      { say: 'Write down who decided, and why.', rules: ['acc.record'] },
      ...evenThen(answer),
    ],
    rules: ['consent.age', 'settled.under-18'],
    proof: answer.proof,
  }
}

function asSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

/** A person’s decision does not replace what the channel asks for; so that stays in view. */
function evenThen({ verdict, word, say, duties, rules }: MayMarket): Duty[] {
  if (verdict === 'allowed' || verdict === 'allowed-with-duties') return [...duties]
  return [{ say: `Even then: ${verdictInWords({ verdict, word })}. ${say}`, rules }, ...duties]
}
