import { followGround, groundOf } from '@core/exemptions/answer'
import { groundIds, type GroundId } from '@core/exemptions/ground'
import { Select } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import css from './bundle.module.css'
import { verdictWords } from './bundle-words'

const options = groundIds.map((value) => ({ value, label: groundOf(value).title }))
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

type GroundChooserProps = {
  readonly ground: GroundId | ''
  readonly answers: readonly boolean[]
  readonly onChange: (ground: GroundId | '', answers: readonly boolean[]) => void
  readonly error: string | undefined
}

/** Why something stays behind: a question that fits, then what the law asks about it, and whether the person must be told. */
export function GroundChooser({ ground, answers, onChange, error }: GroundChooserProps) {
  return (
    <div className={css.ground}>
      <Select
        label="Why does it not go?"
        description="Choose the question that fits. Each case is judged by itself."
        placeholder="Choose a question"
        data={options}
        value={ground === '' ? null : ground}
        onChange={(chosen) => onChange(groundIds.find((one) => one === chosen) ?? '', [])}
        error={error}
        maxDropdownHeight={320}
      />
      {ground !== '' && (
        <>
          <p className={css.hint}>{`${groundOf(ground).hint} ${groundOf(ground).cite}.`}</p>
          {/* One list, so that the question just answered keeps the focus when the next one follows. */}
          {[...answers, undefined].map((answer, at) => (
            <Asked key={at} ground={ground} answers={answers.slice(0, at)} answer={answer} onChange={onChange} />
          ))}
        </>
      )}
    </div>
  )
}

type AskedProps = Pick<GroundChooserProps, 'answers' | 'onChange'> & {
  readonly ground: GroundId
  readonly answer: boolean | undefined
}

/** The question these answers lead to, or what they come to. */
function Asked({ ground, answers, answer, onChange }: AskedProps) {
  const step = followGround(ground, answers)
  if (step.at === 'question')
    return (
      <Choice
        legend={step.question.ask}
        description={step.question.hint}
        layout="row"
        options={yesNo}
        value={answer === undefined ? '' : answer ? 'yes' : 'no'}
        onChange={(value) => onChange(ground, [...answers, value === 'yes'])}
      />
    )
  const { end, tellSay } = step
  return (
    <Wash tone="sunken" title={<StateWord {...verdictWords[end.verdict]} />}>
      <p>{end.say}</p>
      <p>{`Must they be told? ${tellSay}`}</p>
      <LawLine rules={[...end.rules, ...(end.verdict === 'give' ? [] : (['rights.refuse.letter'] as const))]} />
    </Wash>
  )
}
