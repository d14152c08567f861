import type { Block } from '@core/documents/block'

/** How a piece of the page stands out: made by the field being typed, or changed since the approved version. */
export type Tone = 'active' | 'changed' | undefined

/** What the page is told: the answers that changed, and the one being typed. */
export type Marks = { readonly marked: readonly string[]; readonly activeFact: string }

/** The tone of a whole block. */
export function toneOf(block: Block, marks: Marks): Tone {
  return toneOfFacts(block.facts ?? [], marks)
}

/** The tone of one item of a list or one row of a table, where each has an answer of its own; else that of the block. */
export function toneOfPart(block: Block, index: number, parts: number, marks: Marks): Tone {
  const facts = block.facts ?? []
  const own = facts[index]
  return facts.length === parts && own !== undefined ? toneOfFacts([own], marks) : toneOfFacts(facts, marks)
}

function toneOfFacts(facts: readonly string[], { marked, activeFact }: Marks): Tone {
  if (activeFact && facts.some((fact) => touches(fact, activeFact))) return 'active'
  return facts.some((fact) => marked.some((changed) => touches(fact, changed))) ? 'changed' : undefined
}

/** Is one path the other, or inside it? */
function touches(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`))
}
