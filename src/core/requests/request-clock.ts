import type { RuleId } from '../law/rules'
import { type Clock, plainClock } from './clock'
import { type RightsFacts, type RunningClock, type StoppedClock, rightsClock } from './rights-clock'
import { workingOfRights } from './working-rights'

/** The clock of a request with its answer, its working and the rules it rests on (digest 3.4). */
export function requestClock(facts: RightsFacts): Clock {
  const { receivedOn, jurisdiction } = facts
  const clock = rightsClock(facts)
  const common = {
    ...plainClock,
    startOn: clock.start.startOn,
    pausedDays: clock.paused.count,
    waitingFor: clock.start.conditions.filter(({ answeredOn }) => answeredOn === null).map(({ what }) => what),
    working: [...workingOfRights(clock, receivedOn, jurisdiction)],
    jurisdiction,
  }
  if (clock.state === 'waiting')
    return { ...common, state: 'waiting', dueOn: null, rules: ['sar.start', ...conditionRules(clock)] }
  if (clock.state === 'paused')
    return { ...common, state: 'paused', dueOn: null, rules: ['sar.pause', 'sar.pause.conditions'] }
  if (clock.state !== 'due') return { ...common, dueOn: null, rules: [] }
  return {
    ...common,
    dueOn: clock.dueOn,
    nominalOn: clock.nominalOn,
    months: clock.months,
    extension: extensionWord(clock),
    extensionNoticeLatestOn: clock.extensionNoticeLatestOn,
    extensionNoticeWarnOn: clock.extensionNoticeWarnOn,
    rolled: clock.dueOn !== clock.nominalOn,
    provisional: clock.provisional,
    targetOn: clock.targetOn,
    rules: rulesOf(clock, facts.pausable),
  }
}

function extensionWord({ extension }: RunningClock): Clock['extension'] {
  if (extension.givenOn !== null) return 'in-time'
  return extension.late.length > 0 ? 'late' : 'none'
}

function rulesOf(clock: RunningClock, access: boolean): RuleId[] {
  const rules: RuleId[] = [access ? 'sar.deadline' : 'rights.deadline', 'sar.start', ...conditionRules(clock)]
  if (clock.monthsEndOn.slice(8) !== clock.startOn.slice(8)) rules.push('sar.month-end')
  if (clock.paused.count > 0) rules.push('sar.pause')
  if (extensionWord(clock) !== 'none') rules.push(access ? 'sar.extend' : 'rights.extend', 'sar.extend.notice')
  if (clock.dueOn !== clock.nominalOn) rules.push('sar.roll')
  return rules
}

const conditionRule = { identity: 'rights.id', authority: 'sar.authority', fee: 'rights.fee' } as const

/** The rule behind each thing the start waited, or waits, for. */
function conditionRules({ start }: RunningClock | StoppedClock): RuleId[] {
  return start.conditions.map(({ what }) => conditionRule[what])
}
