/** A run of a text: as it is, taken out, or perhaps about somebody else. */
export type Piece = { readonly from: number; readonly text: string; readonly as: 'plain' | 'gone' | 'maybe' }

type Span = { readonly from: number; readonly to: number }

/** A text in runs, so that what goes and what may have to go can be seen where it stands. */
export function piecesOf(text: string, gone: readonly Span[], maybe: readonly Span[]): Piece[] {
  const inside = (spans: readonly Span[], at: number) => spans.some(({ from, to }) => at >= from && at < to)
  const cuts = [...gone, ...maybe].flatMap(({ from, to }) => [from, to])
  const edges = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b)
  return edges.flatMap((from, i) => {
    const to = edges[i + 1]
    if (to === undefined || from >= to) return []
    const as = inside(gone, from) ? 'gone' : inside(maybe, from) ? 'maybe' : 'plain'
    return [{ from, text: text.slice(from, to), as }]
  })
}

/** What is marked in the page: which field of an item, and from where to where; null where it is not words of an item. */
export function markedPassage(selection: Selection | null): { field: string; from: number; to: number } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeIn(range.startContainer, range.startOffset)
  const end = placeIn(range.endContainer, range.endOffset)
  if (!start || !end || start.field !== end.field || start.at >= end.at) return null
  return { field: start.field, from: start.at, to: end.at }
}

function placeIn(node: Node, offset: number): { field: string; at: number } | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-from]')
  const field = element?.closest<HTMLElement>('[data-field]')?.dataset['field']
  if (!piece || field === undefined) return null
  return { field, at: Number(piece.dataset['from']) + (node instanceof Element ? 0 : offset) }
}
