import type { BreachCase } from '@core/breaches/breach'
import { framed } from '@core/documents/framed'
import { breachAssessment } from '@core/documents/templates/breach-assessment'
import { Button, Modal } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import css from './case.module.css'
import { usePaperFrame } from './use-breaches'

/** The breach assessment so far: look at it, print it, save it; with what is still missing. */
export function CasePaper({ of }: { readonly of: BreachCase }) {
  const [looking, setLooking] = useState(false)
  const frame = usePaperFrame()
  const blocks = framed(breachAssessment.compose({ case: of }, frame), frame, breachAssessment)
  const gaps = breachAssessment.gaps({ case: of }, frame)
  const { reference, id } = of.breach
  return (
    <>
      <Button variant="default" leftSection={<IconEye size={18} stroke={1.75} />} onClick={() => setLooking(true)}>
        Look at it
      </Button>
      <ExportMenu
        label="Print or save"
        title={`${breachAssessment.title} ${reference}`}
        name={`breach-assessment-${reference}`}
        blocks={blocks}
        about={{ action: 'breaches.exportAssessment', subject: id }}
      />
      <Modal
        opened={looking}
        onClose={() => setLooking(false)}
        title={`${breachAssessment.title} ${reference}`}
        size={880}
      >
        <div className={css.stack}>
          {gaps.length > 0 && (
            <Wash tone="amber" title="Still missing">
              <ul>
                {gaps.map((gap) => (
                  <li key={gap.say}>{gap.say}</li>
                ))}
              </ul>
            </Wash>
          )}
          <PaperPage blocks={blocks} />
        </div>
      </Modal>
    </>
  )
}
