import type { KeyboardEvent } from 'react'
import type { PlacedNode } from './placed-tree'
import { outcomeMark } from './outcome-mark'
import css from './TreePicture.module.css'

/** What a press on a box does. */
export type BoxAct = {
  readonly name: string
  readonly run: () => void
  /** False where arrow keys lead to it and Tab does not. */
  readonly byTab: boolean
  /** Its words stand beside the picture. */
  readonly open?: boolean
  readonly onFocus?: () => void
}

type TreeBoxProps = { readonly node: PlacedNode; readonly act?: BoxAct | undefined }

/** One box: an answered question opens it again, a part unfolds, the rest only says what it is. */
export function TreeBox({ node, act }: TreeBoxProps) {
  if (node.kind === 'outcome') return <OutcomePill node={node} act={act} />
  const said = [node.label, node.detail].filter(Boolean).join(': ')
  return (
    <g
      className={css.box}
      data-state={node.state}
      data-kind={node.kind}
      transform={placeOf(node)}
      aria-label={act ? `${said}. ${act.name}` : said}
      aria-current={node.state === 'here' ? 'step' : undefined}
      {...pressed(node, act)}
    >
      <rect width={node.width} height={node.height} rx={8} />
      <text x={14} y={node.detail === '' ? node.height / 2 + 5 : 19} className={css.label}>
        {node.label}
      </text>{' '}
      {node.detail !== '' && (
        <text x={14} y={36} className={css.detail}>
          {shortened(node.detail, node.width)}
        </text>
      )}
    </g>
  )
}

function OutcomePill({ node, act }: TreeBoxProps) {
  if (!node.outcome) return null
  const { icon: Mark, color } = outcomeMark(node.outcome)
  return (
    <g
      className={css.pill}
      data-state={node.state}
      data-color={color}
      aria-label={act ? `End: ${node.label}. ${act.name}` : `End: ${node.label}`}
      aria-current={node.state === 'here' ? 'step' : undefined}
      transform={placeOf(node)}
      {...pressed(node, act)}
    >
      <rect width={node.width} height={node.height} rx={node.height / 2} />
      <Mark x={14} y={node.height / 2 - 8} size={16} stroke={2} aria-hidden="true" />
      <text x={38} y={node.height / 2 + 5} className={css.label}>
        {node.label}
      </text>
    </g>
  )
}

function pressed(node: PlacedNode, act: BoxAct | undefined) {
  if (!act) return { role: 'graphics-symbol' }
  return {
    role: 'button',
    tabIndex: act.byTab ? 0 : -1,
    'data-node': node.id,
    ...(act.open !== undefined && { 'aria-pressed': act.open }),
    ...(act.onFocus && { onFocus: act.onFocus }),
    onClick: act.run,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      act.run()
    },
  }
}

function placeOf({ x, y, width, height }: PlacedNode): string {
  return `translate(${x - width / 2} ${y - height / 2})`
}

// What fits on the second line of a box.
function shortened(text: string, width: number): string {
  const most = Math.floor((width - 24) / 6.6)
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
