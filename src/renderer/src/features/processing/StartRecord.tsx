import { starterSetIds, starterSets, type StarterSetId } from '@core/processing/starter/index'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import css from './processing.module.css'
import { useStart } from './use-processing'

type StartRecordProps = {
  readonly likely: StarterSetId
  /** Groups of people in the privacy policy somebody wrote; 0 where there is none. */
  readonly inPolicy: number
}

type Beginning = StarterSetId | 'policy'

const sets = starterSetIds.map((value): { value: Beginning; label: string; hint: string } => ({
  value,
  label: starterSets[value].name,
  hint: starterSets[value].say,
}))

/** The first step: the policy that is there, or the organisations like this one. All is proposed, and counts only once confirmed. */
export function StartRecord({ likely, inPolicy }: StartRecordProps) {
  const [from, setFrom] = useState<Beginning>(inPolicy > 0 ? 'policy' : likely)
  const start = useStart()
  const groups = inPolicy === 1 ? 'One group of people' : `${inPolicy} groups of people`
  const policy = {
    value: 'policy' as const,
    label: 'Our privacy policy',
    hint: `${groups} and what you use their details for, in the words of your policy.`,
  }
  return (
    <Sheet title={inPolicy > 0 ? 'What do you begin with?' : 'Which is most like you?'}>
      <div className={css.form}>
        <p className={css.why}>
          {inPolicy > 0
            ? 'Begin with what your privacy policy says, or with what organisations like yours usually do. Either is a proposal.'
            : 'You get what organisations like yours usually do, as a proposal.'}{' '}
          Then you go through it: confirm what is true, change what is not, take out what you do not do. For a coaching
          firm that is about twenty minutes.
        </p>
        <Choice
          legend="What do you begin with?"
          legendHidden
          layout="tight"
          options={inPolicy > 0 ? [policy, ...sets] : sets}
          value={from}
          onChange={setFrom}
        />
        <div className={css.acts}>
          <Button
            loading={start.isPending}
            onClick={() => start.mutate({ set: from === 'policy' ? likely : from, fromPolicy: from === 'policy' })}
          >
            Begin with this
          </Button>
        </div>
        <LawLine rules={['ropa.duty']} />
      </div>
    </Sheet>
  )
}
