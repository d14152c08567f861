import { z } from 'zod'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'

const withRecipients = z.object({
  recipients: z.array(z.object({ name: z.string() })),
  noRecipients: z.boolean().optional(),
})

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(ltd|limited|inc|llp|plc)\b\.?/gu, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Documents whose lists of who else sees the information are not the same (`notice.13`). */
export function differentRecipients(documents: readonly CurrentDocument[]): Contradiction[] {
  const lists = documents.flatMap((document) => {
    const parsed = withRecipients.safeParse(document.facts)
    const names = parsed.success
      ? parsed.data.recipients.map(({ name }) => name).filter((name) => bare(name) !== '')
      : []
    return parsed.success && (names.length > 0 || parsed.data.noRecipients === true) ? [{ document, names }] : []
  })
  const all = [...new Set(lists.flatMap(({ names }) => names.map(bare)))]
  const missing = lists.some(({ names }) => all.some((name) => !names.map(bare).includes(name)))
  if (lists.length < 2 || !missing) return []
  return [
    {
      id: 'recipients',
      title: 'Who else sees the information',
      says: lists
        .map(({ document, names }) => saysOf(document, names.length === 0 ? 'Nobody.' : names.join(', ')))
        .slice(0, 20),
      rules: ['notice.13'],
    },
  ]
}
