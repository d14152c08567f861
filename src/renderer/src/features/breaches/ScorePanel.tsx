import type { Advice } from '@core/breaches/advice'
import type { Assessment } from '@core/breaches/assessment'
import { bandLabels, type Score } from '@core/breaches/enisa/score'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { BandWord } from './BandWord'
import { ScaleBar } from './ScaleBar'
import css from './assess.module.css'

type ScorePanelProps = {
  readonly score: Score | null
  readonly advice: Advice | null
  readonly before: readonly Assessment[]
}

/** The score, where it lies on the scale, our advice, and what a number cannot weigh. */
export function ScorePanel({ score, advice, before }: ScorePanelProps) {
  const [more, setMore] = useState(false)
  if (!score || !advice) {
    return <p className={css.unscored}>Answer all six questions to see the score and our advice.</p>
  }
  return (
    <div className={css.panel} aria-live="polite">
      <div>
        <p className={css.small}>Severity</p>
        <p className={css.big}>{score.se}</p>
        <BandWord band={score.band} />
      </div>
      <div>
        <ScaleBar score={score} />
        <p className={css.advice}>
          <b>Our advice: {advice.headline}.</b> {advice.lines.people.say}{' '}
          <Anchor component="button" type="button" aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? 'Less' : 'What else to weigh'}
          </Anchor>
        </p>
        {more && <MoreToWeigh score={score} advice={advice} before={before} />}
      </div>
    </div>
  )
}

function MoreToWeigh({
  score,
  advice,
  before,
}: {
  readonly score: Score
  readonly advice: Advice
  readonly before: readonly Assessment[]
}) {
  const lines = [
    advice.lines.regulator,
    ...advice.weigh,
    advice.lines.organisations,
    advice.lines.police,
    ...advice.alsoTell,
  ]
  return (
    <div className={css.more}>
      <ul className={css.reasons}>
        {score.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        {score.dpc} × {score.ei} + {score.cb} = {score.se}
      </p>
      {lines.map((line) => (
        <div key={line.say}>
          <p>{line.say}</p>
          <LawLine rules={line.rules} />
        </div>
      ))}
      {before.length > 0 && (
        <ul className={css.reasons}>
          {before.map((one) => (
            <li key={one.id}>
              Assessment {one.number}, {ukDateTime(one.madeAt)}: {one.score.se},{' '}
              {bandLabels[one.score.band].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
