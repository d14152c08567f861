import { drillBlocks } from '@core/help/drill-blocks'
import { drillOf } from '@core/help/drills/index'
import type { Drill } from '@core/help/drill'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useToday } from '../../app/clock'
import { NotFoundPage } from '../../app/NotFoundPage'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { DrillStepRow } from './DrillStepRow'
import { OnlyInSample } from './OnlyInSample'
import css from './help.module.css'
import { useDrill } from './use-help'

/** One drill: what happens, what to do, and what the register shows of it. */
export function DrillPage() {
  const { id } = useParams<{ id: string }>()
  const drill = drillOf(id)
  return drill ? <Play key={id} drill={drill} /> : <NotFoundPage />
}

function Play({ drill }: { readonly drill: Drill }) {
  const today = useToday()
  const { seen, error, isUnderWay, begin, end } = useDrill(drill.id)
  const [isOver, setOver] = useState(false)
  const [who, setWho] = useState('')
  if (error) throw error
  if (!seen) return <Loading rows={5} />
  const { isSample, right } = seen
  const missed = drill.steps.filter(({ id }) => !right.includes(id))
  const result = isOver ? { on: today, who, missed: missed.map(({ id }) => id) } : null
  const again = () => {
    end()
    setOver(false)
  }
  return (
    <>
      <PageHead
        title={drill.title}
        crumb={[{ label: 'Help', href: '/help' }, { label: 'Drills', href: '/help/drills' }, { label: drill.title }]}
        lead={`${drill.steps.length} steps, about ${drill.minutes} minutes.`}
        actions={
          <ExportMenu
            label={isOver ? 'Print the result' : 'Print or save'}
            title={`Drill: ${drill.title}`}
            name={`drill-${drill.id}`}
            blocks={drillBlocks(drill, result)}
            about={{ action: 'help.export', subject: '' }}
          />
        }
      />
      <div className={css.page}>
        {!isSample && <OnlyInSample />}
        <Sheet title="What happens">
          <div className={css.story}>
            {drill.happens.map((say) => (
              <p key={say}>{say}</p>
            ))}
            {isSample && !isUnderWay && (
              <div>
                <Button onClick={() => void begin()}>Begin</Button>
              </div>
            )}
          </div>
        </Sheet>
        {(isUnderWay || !isSample) && (
          <Sheet title={isOver ? 'What came of it' : 'What to do'}>
            <ol className={css.steps} aria-live="polite">
              {drill.steps.map((step) => (
                <DrillStepRow key={step.id} step={step} isRight={right.includes(step.id)} isOver={isOver} />
              ))}
            </ol>
            {isUnderWay && !isOver && (
              <div className={css.acts}>
                <Button onClick={() => setOver(true)}>I am done</Button>
                <Button variant="default" onClick={again}>
                  Stop the drill
                </Button>
              </div>
            )}
          </Sheet>
        )}
        {isOver && (
          <Sheet
            title={missed.length === 0 ? 'All of it was done' : `${missed.length} of ${drill.steps.length} missed`}
          >
            <div className={css.story}>
              <p>
                Print the result for the training log of your own register. The sample is thrown away, and this with it.
              </p>
              <Textarea
                label="Who took part (optional)"
                description="Printed with the result, and kept nowhere."
                autosize
                minRows={1}
                maxRows={5}
                maxLength={400}
                value={who}
                onChange={({ currentTarget }) => setWho(currentTarget.value)}
              />
              <div>
                <Button variant="default" onClick={again}>
                  Begin again
                </Button>
              </div>
            </div>
          </Sheet>
        )}
      </div>
    </>
  )
}
