import type { RuleId } from '../../law/rules'
import type { Duty } from '../flow'
import { openingSteps } from './common-opening'
import { commonOutcomes, requestOutcomes } from './common-outcomes'
import { requestSteps } from './common-requests'
import { subscriberSteps, type AsksWhose, type Exits } from './common-subscriber'

/**
 * The questions every channel begins with, in the settled order: is it marketing at all, before the suppression list
 * (`settled.suppression-scope`). The exits are the first questions of the channel that follows.
 */
export function commonSteps<I extends string, C extends string>(
  exits: Exits<I, C>,
  {
    alsoCited = [],
    askWhose,
    onRequest = [],
  }: {
    readonly alsoCited?: readonly RuleId[]
    readonly askWhose?: AsksWhose
    /** What an answer that was asked for has to show, besides who gives it. */
    readonly onRequest?: readonly Duty[]
  } = {},
) {
  return {
    ...openingSteps({ onList: 'asked-since', offList: 'asked-for-it', alsoCited }),
    ...requestSteps,
    ...subscriberSteps(exits, askWhose),
    ...commonOutcomes,
    ...requestOutcomes(onRequest),
  }
}

/** The same where a request opens no way round the rules: recorded calls (`settled.automated-always-consent`). */
export function commonStepsWithoutRequests<I extends string, C extends string>(
  exits: Exits<I, C>,
  alsoCited: readonly RuleId[],
) {
  return {
    ...openingSteps({ onList: 'suppressed', offList: 'is-under-18', alsoCited }),
    ...subscriberSteps(exits),
    ...commonOutcomes,
  }
}
