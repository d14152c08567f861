import type { Duty, Outcome } from '../flow'
import type { RuleId } from '../../law/rules'

/** What every message that is not marketing still asks for. */
export const stillUkGdpr: Duty = {
  say: 'Have a lawful basis, have told people in your privacy notice, and use a safe way to send it.',
  rules: ['basis.list', 'notice.13', 'security.measures'],
}

/** One line of promotion changes the answer. */
export const keepItNeutral: Duty = {
  say: 'Keep it neutral to the last line. One line that promotes makes all of it marketing.',
  rules: ['pecr.dm.mixed'],
}

/** The do-not-contact list does not stop such a message; the stronger mark asks for a person. */
export const noContactMark: Duty = {
  say: 'Your do-not-contact list does not stop it. For anybody marked “no contact at all” somebody decides each time.',
  rules: ['settled.suppression-scope'],
}

/** The answer has to be shown later (`acc.record`). */
export const recordReason: Duty = {
  say: 'Save this answer with its reason.',
  rules: ['acc.record'],
}

/** Not marketing: the marketing rules leave it alone, the rest of the law does not. */
export function notMarketing(say: string, duties: readonly Duty[], rules: readonly RuleId[]): Outcome {
  return { kind: 'outcome', verdict: 'allowed-with-duties', word: 'Not marketing', say, duties, rules }
}

/** Marketing: whether it may go out depends on the way it goes, which is asked elsewhere. */
export function isMarketing(say: string, rules: readonly RuleId[], before: readonly Duty[] = []): Outcome {
  return {
    kind: 'outcome',
    verdict: 'human-decision',
    word: 'Marketing',
    say,
    duties: [
      ...before,
      {
        say: 'Choose how it would go out (call, e-mail, text, social message, fax or post) and answer the questions for that way.',
        rules: ['pecr.scope', 'post.rules'],
      },
      {
        say: 'Check everybody against your do-not-contact list first, whatever the way.',
        rules: ['suppress.check', 'object.marketing'],
      },
    ],
    rules,
    thenDo: { label: 'Choose how it would go out', href: '/guidance/ways?' },
  }
}
