import type { RuleId } from '../law/rules'
import type { Advice, AdviceLine } from './advice'
import type { Matter } from './matter'
import { bandLabels } from './enisa/score'
import { isSafelyEncrypted } from './encrypted'
import { isClearlyUnlikely } from './nhs'

type RegulatorAdvice = { readonly advice: Advice['regulator']; readonly headline: string; readonly line: AdviceLine }

/** Should the regulator hear of it, and by which way (BR1 to BR6)? */
export function adviseRegulator(matter: Matter, people: Advice['people']): RegulatorAdvice {
  const { route, answers, band, who } = matter
  if (route === 'none') {
    return recordOnly(
      'record it as a near miss',
      'Nothing was lost, seen or changed in the end, so there is nothing to report. Write down why you think so.',
      ['breach.definition', 'breach.register'],
    )
  }
  if (route === 'client') return clientDecides(matter)
  if (route === 'pecr') return provider(who)
  if (!answers || !band) {
    const say = `Answer the questions first: they show whether ${who} should hear of it.`
    return { advice: 'assess-first', headline: 'answer the questions first', line: { say, rules: ['breach.factors'] } }
  }
  if (isSafelyEncrypted(answers)) {
    return recordOnly(
      'record it only',
      'The data is properly encrypted, the key is safe and you still have the data: harm to people is unlikely. Write down why you think so.',
      ['breach.encrypted-laptop', 'breach.register'],
    )
  }
  if (route === 'dspt') return throughNhsTool(matter, people)
  if (band === 'low') {
    return recordOnly(
      'record it only',
      `The score is low, so harm to people is unlikely and ${who} need not hear of it. Write down why you think so.`,
      ['breach.threshold.ico', 'breach.enisa', 'breach.register'],
    )
  }
  if (band === 'medium') {
    const say = `The score is medium: harm to people cannot be ruled out. Telling ${who} is the safer side.`
    return {
      advice: 'lean-to-tell',
      headline: `tell ${who}`,
      line: { say, rules: ['breach.threshold.ico', 'breach.72h', 'breach.content'] },
    }
  }
  const say = `The score is ${bandLabels[band].toLowerCase()}. Tell ${who} without delay and within 72 hours; what you do not know yet can follow.`
  return {
    advice: 'tell',
    headline: tellWords(who, people),
    line: { say, rules: ['breach.threshold.ico', 'breach.72h', 'breach.phased'] },
  }
}

function recordOnly(headline: string, say: string, rules: RuleId[]): RegulatorAdvice {
  return { advice: 'record-only', headline, line: { say, rules } }
}

function clientDecides({ facts, who }: Matter): RegulatorAdvice {
  const client = facts.clientName || 'Your client'
  const say = `It is not your data: ${client} decides whether ${who} hears of it. You have no 72 hours of your own, so tell them at once.`
  return {
    advice: 'client-decides',
    headline: 'tell your client now',
    line: { say, rules: ['breach.processor', 'settled.processor-clock'] },
  }
}

function provider(who: string): RegulatorAdvice {
  const say = `Providers of telephone or internet access report such a breach to ${who} on a form of its own, within 72 hours, whatever the score.`
  return {
    advice: 'tell',
    headline: `tell ${who} on the form for providers`,
    line: { say, rules: ['pecr.r5a.who', 'pecr.r5a.time'] },
  }
}

function throughNhsTool(matter: Matter, people: Advice['people']): RegulatorAdvice {
  const { answers, who } = matter
  if (answers && matter.band === 'low' && isClearlyUnlikely(answers)) {
    return recordOnly(
      'record it only',
      'The score is low and you judged harm not likely. If you are less than sure, report it through the NHS tool: it asks the deciding questions itself.',
      ['settled.dspt', 'breach.dspt', 'breach.register'],
    )
  }
  const wales =
    matter.facts.practiceNation === '' ? ` A practice in Wales tells ${who} itself: say so in the facts.` : ''
  const say = `Report it through the NHS incident tool (DSPT). Its own questions decide whether ${who} is told, and the tool then tells it: do not report twice.${wales}`
  const headline =
    people === 'tell'
      ? 'report it through the NHS tool (DSPT) and tell the people'
      : 'report it through the NHS tool (DSPT)'
  return { advice: 'tell', headline, line: { say, rules: ['breach.dspt', 'settled.dspt', 'breach.72h'] } }
}

function tellWords(who: string, people: Advice['people']): string {
  if (people === 'tell') return `tell ${who} and tell the people`
  if (people === 'public-notice') return `tell ${who} and give public notice`
  return `tell ${who}`
}
