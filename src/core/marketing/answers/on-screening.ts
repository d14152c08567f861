import type { Duty } from '../../flows/flow'
import type { RuleId } from '../../law/rules'
import { registersFor, type ScreenedChannel } from '../../screening/registers-for'
import { screeningState, type ScreeningRegister } from '../../screening/screening'
import { registersInWords, screeningInWords } from '../../screening/screening-words'
import type { CellQuestion, MayMarket } from '../may-market'

/** What the registers of numbers say of the number, for a channel that asks for it. */
export type Screened =
  | { readonly kind: 'stopped'; readonly answer: MayMarket }
  /** On none of them: in words, for the answer that follows. */
  | { readonly kind: 'clear'; readonly say: string }

const screenRules: Record<ScreenedChannel, readonly RuleId[]> = {
  'live-call': ['pecr.r21.tps', 'pecr.r21.screen-age', 'pecr.r21.28-days'],
  fax: ['pecr.r20.corporate', 'pecr.r21.screen-age'],
}

/**
 * Was the number looked up in every register it needs, fewer than 28 days ago, and found on none (`pecr.r21.screen-age`)?
 * Listed means listed, whenever it joined (`settled.listed-is-listed`).
 */
export function onScreening({ contact, point, screening, today }: CellQuestion, channel: ScreenedChannel): Screened {
  const registers = registersFor(contact, point, channel)
  const known = point === undefined ? undefined : screening
  const say = screeningInWords(known, registers, today)
  switch (screeningState(known, registers, today)) {
    case 'clear':
      return { kind: 'clear', say }
    case 'listed':
      return { kind: 'stopped', answer: listed(say, channel) }
    case 'stale':
    case 'not-screened':
      return { kind: 'stopped', answer: screenFirst(say, registers, channel) }
  }
}

/** What is known of the number besides, where something else already permits the call; with a space before it. */
export function listingBeside({ contact, point, screening, today }: CellQuestion, channel: ScreenedChannel): string {
  const registers = registersFor(contact, point, channel)
  if (screeningState(screening, registers, today) !== 'listed') return ''
  return ` ${screeningInWords(screening, registers, today)} Their yes to this number goes before that.`
}

function screenFirst(say: string, registers: readonly ScreeningRegister[], channel: ScreenedChannel): MayMarket {
  const act = channel === 'fax' ? 'send it' : 'ring'
  return {
    verdict: 'blocked',
    mendable: true,
    word: 'Screen first',
    say: `Nobody refused. ${say} Before you ${act}, look the number up, fewer than 28 days before.`,
    duties: [lookUp(registers, channel)],
    rules: screenRules[channel],
    proof: null,
  }
}

function lookUp(registers: readonly ScreeningRegister[], channel: ScreenedChannel): Duty {
  const rules: readonly RuleId[] =
    channel === 'fax'
      ? ['pecr.r20.corporate', 'pecr.r21.screen-age']
      : [
          'pecr.r21.tps',
          ...(registers.length > 1 ? (['pecr.r21.both-registers', 'settled.unknown-business'] as const) : []),
          'pecr.r21.screen-age',
        ]
  return { say: `Look this number up in ${registersInWords(registers)}. Write down the day and the result.`, rules }
}

function listed(say: string, channel: ScreenedChannel): MayMarket {
  const what = channel === 'fax' ? 'faxes' : 'calls'
  return {
    verdict: 'blocked',
    say: `${say} Only they can make an exception for you: a yes to ${what} on this number, with its proof.`,
    duties: [],
    rules:
      channel === 'fax'
        ? ['pecr.r20.corporate', 'settled.listed-is-listed']
        : ['pecr.r21.tps', 'settled.listed-is-listed', 'pecr.r21.override', 'settled.call-consent-first'],
    proof: null,
  }
}
