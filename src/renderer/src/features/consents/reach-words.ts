import type { RuleId } from '@core/law/rules'

/** What can be recorded of a cell, a way or everything. */
export type ReachAct = 'ask' | 'decline' | 'withdraw' | 'end' | 'confirm'

type ReachWords = {
  /** What the form records. */
  readonly name: string
  readonly say: string
  readonly button: string
  readonly done: string
  /** May it reach further than one address and purpose? A question and a confirmation are always for one. */
  readonly wide: boolean
  readonly rules: readonly RuleId[]
}

/** Each act in words. */
export const reachWords: Record<ReachAct, ReachWords> = {
  ask: {
    name: 'You asked them',
    say: 'Until they answer, this is no permission.',
    button: 'Record that you asked',
    done: 'Recorded that you asked.',
    wide: false,
    rules: [],
  },
  decline: {
    name: 'They said no',
    say: 'It stays until they say yes themselves.',
    button: 'Record the no',
    done: 'Recorded that they said no.',
    wide: true,
    rules: [],
  },
  withdraw: {
    name: 'They took it back',
    say: '',
    button: 'Withdraw',
    done: 'Withdrawal recorded.',
    wide: true,
    rules: [],
  },
  end: {
    name: 'You rely on it no more',
    say: 'The history keeps what they said; from now it permits nothing.',
    button: 'Record that it ended',
    done: 'Recorded that it ended.',
    wide: true,
    rules: [],
  },
  confirm: {
    name: 'They still expect it',
    say: 'What they said yes to stays as it was. Only the day for the next look moves.',
    button: 'Confirm',
    done: 'Confirmed.',
    wide: false,
    rules: ['consent.lifetime', 'settled.consent-overdue'],
  },
}
