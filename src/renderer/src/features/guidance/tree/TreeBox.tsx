import type { KeyboardEvent } from 'react'
import type { PlacedNode } from './placed-tree'
import { outcomeMark } from './outcome-mark'
import css from './TreePicture.module.css'

type TreeBoxProps = {
  readonly node: PlacedNode
  readonly onOpen: (nodeId: string) => void
  readonly onExpand: (part: string) => void
}

/** One box: an answered question opens it again, a part unfolds, the rest only says what it is. */
export function TreeBox({ node, onOpen, onExpand }: TreeBoxProps) {
  if (node.kind === 'outcome') return <OutcomePill node={node} />
  const act = actOf(node, onOpen, onExpand)
  const said = [node.label, node.detail].filter(Boolean).join(': ')
  const acting = act && {
    role: 'button',
    tabIndex: 0,
    onClick: act.run,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      act.run()
    },
  }
  return (
    <g
      className={css.box}
      data-state={node.state}
      data-kind={node.kind}
      transform={placeOf(node)}
      aria-label={act ? `${said}. ${act.name}` : said}
      aria-current={node.state === 'here' ? 'step' : undefined}
      {...(acting ?? { role: 'graphics-symbol' })}
    >
      <rect width={node.width} height={node.height} rx={8} />
      <text x={14} y={node.detail === '' ? node.height / 2 + 5 : 19} className={css.label}>
        {node.label}
      </text>{' '}
      {node.detail !== '' && (
        <text x={14} y={36} className={css.detail}>
          {shortened(node.detail)}
        </text>
      )}
    </g>
  )
}

function OutcomePill({ node }: { readonly node: PlacedNode }) {
  if (!node.outcome) return null
  const { icon: Mark, color } = outcomeMark(node.outcome)
  return (
    <g
      className={css.pill}
      data-state={node.state}
      data-color={color}
      role="graphics-symbol"
      aria-label={`End: ${node.label}`}
      aria-current={node.state === 'here' ? 'step' : undefined}
      transform={placeOf(node)}
    >
      <rect width={node.width} height={node.height} rx={node.height / 2} />
      <Mark x={14} y={node.height / 2 - 8} size={16} stroke={2} aria-hidden="true" />
      <text x={38} y={node.height / 2 + 5} className={css.label}>
        {node.label}
      </text>
    </g>
  )
}

function actOf(node: PlacedNode, onOpen: (nodeId: string) => void, onExpand: (part: string) => void) {
  if (node.kind === 'part') {
    return { name: 'Show its questions', run: () => onExpand(node.id.slice('part:'.length)) }
  }
  return node.state === 'passed' ? { name: 'Change this answer', run: () => onOpen(node.id) } : undefined
}

function placeOf({ x, y, width, height }: PlacedNode): string {
  return `translate(${x - width / 2} ${y - height / 2})`
}

// What fits on the second line of a box.
function shortened(text: string): string {
  return text.length <= 32 ? text : `${text.slice(0, 31).trimEnd()}…`
}
