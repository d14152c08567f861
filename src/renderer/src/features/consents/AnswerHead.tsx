import type { ReactNode } from 'react'
import { VerdictWord } from '../../ui/VerdictWord'
import { verdictLooks } from '../../ui/verdict-looks'
import css from './answer.module.css'

type AnswerHeadProps = {
  /** “E-mail, work: news”. */
  readonly about: ReactNode
  readonly verdict: keyof typeof verdictLooks
  readonly word?: string
  readonly ownRule?: boolean
  /** Where the answer is what the page is for: read from two steps away. */
  readonly lead: boolean
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The answer in a word, as icon, word and colour, and in a sentence. */
export function AnswerHead({ about, verdict, word, ownRule, lead, aside, children }: AnswerHeadProps) {
  if (!lead) {
    return (
      <>
        <div className={css.plainHead}>
          <p className={css.plainTitle}>
            {about}:
            <VerdictWord verdict={verdict} word={word} ownRule={ownRule} />
          </p>
          {aside}
        </div>
        {children}
      </>
    )
  }
  const look = verdictLooks[verdict]
  const Mark = look.icon
  const said = word ?? look.word
  return (
    <div className={css.banner} data-color={look.color}>
      <span className={css.disc}>
        <Mark size={28} stroke={2} aria-hidden="true" />
      </span>
      <div className={css.bannerWords}>
        <p className={css.about}>{about}</p>
        <h2 className={css.word}>{ownRule ? `${said}, own rule` : said}</h2>
        {children}
      </div>
    </div>
  )
}
