import { firstHourSteps, firstHourTitle } from '@core/breaches/first-hour'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './FirstHourCard.module.css'
import { firstHourPaper } from './use-first-hour'

/** The first-hour card with a line more on each step and its law; prints as one page for the wall. */
export function FirstHourPage() {
  const { data: organisation } = useOrganisation()
  const { title, blocks } = firstHourPaper(organisation?.regulator)
  return (
    <>
      <PageHead
        title={firstHourTitle}
        crumb={[{ label: 'Guidance', href: '/guidance' }]}
        lead="Six steps. The card is on the lock screen too, and needs no register and no network."
        actions={
          <>
            <ExportMenu
              title={title}
              name="first-hour-card"
              blocks={blocks}
              about={{ action: 'documents.export', subject: '' }}
            />
            <Button component={Link} href="/breaches/new">
              Report it now
            </Button>
          </>
        }
      />
      <Sheet>
        <ol className={css.long}>
          {firstHourSteps.map((step, index) => (
            <li key={step.id} className={css.step}>
              <span className={css.number} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <p className={css.how}>
                  <b>{step.act}</b> {step.how}
                </p>
                <p className={css.more}>{step.more}</p>
                <div className={css.law}>
                  <LawLine rules={step.rules} />
                </div>
              </div>
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  )
}
