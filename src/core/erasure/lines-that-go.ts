import type { ErasureLine } from './contract'
import type { ErasureFacts } from './facts'
import { counted, plainLine } from './line'

/** What is deleted, each in a sentence with its number. */
export function linesThatGo({ contact, counts }: ErasureFacts): ErasureLine[] {
  const entry =
    contact.kind === 'person'
      ? 'The entry itself: name, role, jobs, source, why you may use the details, signs of interest, and notes'
      : 'The entry itself: name, type, source and notes'
  const lines = [entry]
  if (counts.points > 0) lines.push(counted(counts.points, 'address or number', 'addresses and numbers'))
  if (counts.requests > 0)
    lines.push(
      `In ${counted(counts.requests, 'request', 'requests')}: the name, the addresses, what was asked for and the notes`,
    )
  if (counts.entries > 0)
    lines.push(`What was typed in ${counted(counts.entries, 'entry', 'entries')} of those requests`)
  if (counts.letters > 0) lines.push(counted(counts.letters, 'letter or saved document', 'letters and saved documents'))
  if (counts.decisions > 0)
    lines.push(`In ${counted(counts.decisions, 'decision', 'decisions')}: the name and the notes`)
  if (counts.answers > 0)
    lines.push(
      `${counted(counts.answers, 'answer', 'answers')} about marketing, with the words shown and the proof; that they refused stays, without them`,
    )
  if (counts.drafts > 0) lines.push(counted(counts.drafts, 'unsaved draft', 'unsaved drafts'))
  if (counts.files > 0)
    lines.push(`${counted(counts.files, 'attached file', 'attached files')}, with the words read in them`)
  if (counts.claims > 0) lines.push(counted(counts.claims, 'record of a legal claim', 'records of legal claims'))
  if (counts.engagements > 0)
    lines.push(
      `${counted(counts.engagements, 'coaching engagement', 'coaching engagements')}, with the agreement, the sessions, career and life, and what was passed on`,
    )
  if (counts.notes > 0)
    lines.push(
      `${counted(counts.notes, 'session note', 'session notes')} of their coaching, with every version and file`,
    )
  if (counts.screenings > 0)
    lines.push(`${counted(counts.screenings, 'check', 'checks')} of their numbers against the telephone registers`)
  if (counts.recordings > 0)
    lines.push(
      `In ${counted(counts.recordings, 'entry of a recorded call', 'entries of recorded calls')}: the name, the numbers and what was noted`,
    )
  if (counts.lookUps > 0)
    lines.push(
      `In ${counted(counts.lookUps, 'look-up of recorded calls', 'look-ups of recorded calls')}: the reason and what was looked for`,
    )
  if (counts.campaignRows > 0)
    lines.push(
      `${counted(counts.campaignRows, 'row', 'rows')} in lists for campaigns, with what was decided about them; the campaign keeps its numbers`,
    )
  if (counts.breaches > 0)
    lines.push(
      `${counted(counts.breaches, 'line', 'lines')} in lists of people a breach touched, with how they were told; the breach keeps its facts`,
    )
  return lines.map(plainLine)
}
