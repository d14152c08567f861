import { dayMonthYear } from '../time/format-date'
import type { ErasureLine } from './contract'
import type { ErasureFacts } from './facts'
import { counted } from './line'
import { partsInWords } from './parts-in-words'

/** References named in one line; the rest is counted. */
const mostReferences = 4

/** What stays, without the person, and why. */
export function linesThatStay({ counts, requests, stops, keep }: ErasureFacts): ErasureLine[] {
  const lines: ErasureLine[] = keep ? [lockedLine(keep)] : []
  if (counts.requests > 0) {
    lines.push({
      say: `${counted(counts.requests, 'line', 'lines')} of the request log (${references(requests)}), with initials, organisation, days, what was chosen from lists, and the outcome`,
      why: 'The log shows that you answered in time.',
      rules: ['rights.log', 'erase.log-minimal', 'erase.exceptions'],
    })
  }
  if (stops > 0) {
    lines.push({
      say: 'That marketing was to stop, with coded marks of the addresses and numbers',
      why: 'So that a later list cannot bring them back unnoticed. Nobody can read an address out of a mark.',
      rules: ['suppress.vs-erasure', 'suppress.keep'],
    })
  }
  if (counts.decisions > 0) {
    lines.push({
      say: `${counted(counts.decisions, 'decision', 'decisions')}, with initials instead of the name`,
      why: 'They show why you were allowed to act as you did.',
      rules: ['acc.record'],
    })
  }
  if (counts.recordings > 0)
    lines.push({
      say: `${counted(counts.recordings, 'entry of a recorded call', 'entries of recorded calls')}, without name and number`,
      why: 'Steward holds no sound. The entry says where the recording is kept, so that somebody destroys it there; do it now if it must go now.',
      rules: ['rec.retention', 'rec.access'],
    })
  if (counts.lookUps > 0)
    lines.push({
      say: `That somebody looked up recorded calls ${counts.lookUps === 1 ? 'once' : `${counts.lookUps} times`}, and when`,
      why: 'It shows that nobody browses.',
      rules: ['rec.access'],
    })
  if (counts.passedOn > 0)
    lines.push({
      say: `What a coach or associate was given about them, ${counts.passedOn === 1 ? 'once' : `${counts.passedOn} times`}: whoever got it was not told yet to destroy it`,
      why: 'To whom it went stands on the page of the engagement, which goes along. Tell them first, and write it down there.',
      rules: ['erase.notify'],
    })
  lines.push(
    {
      say: 'The list of changes: that something was added, changed and erased, and when',
      why: 'It holds no names and no words of anybody.',
      rules: ['acc.record'],
    },
    {
      say: 'Older backups still hold the person until they run out or you replace them',
      why: 'Whatever is restored from one of them is erased again before you see it.',
      rules: ['erase.backup'],
    },
  )
  return lines
}

function references(requests: ErasureFacts['requests']): string {
  const shown = requests.slice(0, mostReferences).map(({ reference }) => reference)
  const more = requests.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** A copy of some parts, for a claim or a duty: locked away, and only its case can open it (`restrict.when`). */
function lockedLine({ name, untilOn, parts }: NonNullable<ErasureFacts['keep']>): ErasureLine {
  return {
    say: `A locked copy, “${name}”, until ${dayMonthYear(untilOn)}: ${partsInWords(parts)}`,
    why: 'Only this case can open it, no search finds it, and Today asks about it on that day.',
    rules: ['erase.exceptions', 'restrict.when'],
  }
}
