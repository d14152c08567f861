import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { lineWords } from './request-words'
import css from './reports.module.css'
import type { LogPaperBlocks } from './use-log-paper'

/** The log as it will look on paper: of a long one the beginning. */
export function LogPaper({ paper }: { readonly paper: LogPaperBlocks | undefined }) {
  if (!paper) return <Loading rows={5} />
  return (
    <div className={css.paper}>
      <section className={css.sheet} aria-label="How it will look">
        <PaperPage blocks={paper.shown} label="The log" />
      </section>
      {paper.more > 0 && <p className={css.hint}>{`${lineWords(paper.more)} more leave when you print or save it.`}</p>}
    </div>
  )
}
