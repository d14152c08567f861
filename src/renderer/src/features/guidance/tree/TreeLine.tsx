import type { PlacedEdge } from './placed-tree'
import css from './TreePicture.module.css'

/** A line between two boxes with the answer that leads along it; thick and green where it was taken. */
export function TreeLine({ edge }: { readonly edge: PlacedEdge }) {
  const { path, label, labelAt, anchor, taken } = edge
  return (
    <g aria-hidden="true" data-taken={taken} className={css.line}>
      <path d={path} />
      {label !== '' && (
        <text x={labelAt.x} y={labelAt.y} className={css.answer} textAnchor={anchor}>
          {label}
        </text>
      )}
    </g>
  )
}
