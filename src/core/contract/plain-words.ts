import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/**
 * What a person reads about a fault whose field has no words of its own. Given to every parse of an input, so that the
 * words of the checking library never reach a screen.
 */
export function plainWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_big':
      return tooMuch(issue)
    case 'too_small':
      return tooLittle(issue)
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written in the form that is needed.'
    case 'not_multiple_of':
      return 'Write a whole number.'
    case 'unrecognized_keys':
      return 'There is something here that does not belong to this form.'
    case 'invalid_union':
      return issue.errors.flat()[0]?.message ?? 'Choose one of the answers that are offered.'
    case 'invalid_value':
      return 'Choose one of the answers that are offered.'
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues[0]?.message ?? 'One of these does not fit here.'
    case 'custom':
      return 'This does not fit here.'
  }
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'That is not an entry of this register.',
  datetime: 'Write the day and the time.',
  url: 'Write a web address like https://www.firm.example.',
}

const kinds: Readonly<Record<string, string>> = {
  string: 'Write this in letters.',
  number: 'Write a number.',
  int: 'Write a whole number.',
  boolean: 'Answer yes or no.',
}

function wrongType({ expected, input }: Extract<Issue, { code: 'invalid_type' }>): string {
  if (input === undefined && expected !== 'void') return 'This is missing.'
  return kinds[expected] ?? 'This does not have the form that is needed.'
}

function tooMuch({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  const one = Number(maximum) === 1
  const most = maximum.toLocaleString('en-GB')
  if (origin === 'string') return `Keep this to ${most} ${one ? 'character' : 'characters'}.`
  return origin === 'array' ? `Keep this to ${most} ${one ? 'entry' : 'entries'}.` : `Write a number up to ${most}.`
}

function tooLittle({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  const least = minimum.toLocaleString('en-GB')
  if (origin === 'string') return minimum === 1 ? 'Write something here.' : `Write at least ${least} characters.`
  return origin === 'array' ? 'Add at least one.' : `Write a number from ${least}.`
}
