import { list, paragraph, type PolicySection } from '../section'
import { sentence } from '../sentences'
import { securityTickIds, securityTicks } from '../security-tick'

/** How it is kept safe: only what was ticked as true is said (`security.measures`, S4-5). */
export const security: PolicySection = {
  id: 'security',
  title: 'How we keep it safe',
  compose({ security: { ticks, other } }) {
    const given = securityTickIds.filter((id) => ticks.includes(id))
    return [
      ...list(
        [
          ...given.map((id) => ({ words: securityTicks[id], fact: `security.ticks.${id}` })),
          { words: sentence(other), fact: 'security.other' },
        ],
        ['security.measures'],
      ),
      ...paragraph(
        given.length > 0
          ? 'Nothing is ever completely safe. Section “If something goes wrong” says what we do then.'
          : '',
      ),
    ]
  },
  gaps: ({ security: { ticks } }) =>
    ticks.length === 0
      ? [{ fact: 'security.ticks', say: 'How do you keep information safe? Tick what is true today.' }]
      : [],
}
