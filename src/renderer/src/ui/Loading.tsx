import css from './Loading.module.css'

const widths = ['62%', '48%', '71%', '55%', '66%']

/** Grey bars in the shape of the rows to come. Shows nothing for the first 100 ms, so that quick pages do not flicker. */
export function Loading({ rows = 4 }: { readonly rows?: number }) {
  return (
    <div className={css.loading}>
      <output className={css.words}>Loading</output>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={css.row} aria-hidden="true">
          <span className={css.short} />
          <span className={css.bar} style={{ width: widths[index % widths.length] }} />
        </div>
      ))}
    </div>
  )
}
