import { drills } from '@core/help/drills/index'
import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { OnlyInSample } from './OnlyInSample'
import css from './help.module.css'

/** The drills: something happens in the invented firm, and somebody deals with it. */
export function DrillsPage() {
  const { data: organisation } = useOrganisation()
  return (
    <>
      <PageHead
        title="Drills"
        crumb={[{ label: 'Help', href: '/help' }, { label: 'Drills' }]}
        lead="Short exercises. Something happens, you deal with it, and Steward says what was missed and why it matters."
      />
      <div className={css.page}>
        {organisation && !organisation.isSample && <OnlyInSample />}
        <Sheet>
          {drills.map(({ id, title, happens, minutes, steps }) => (
            <SheetRow key={id}>
              <h2 className={css.word}>
                <Anchor component={Link} href={`/help/drills/${id}`} inherit>
                  {title}
                </Anchor>
              </h2>
              <p>{happens[0]}</p>
              <Text c="dimmed" fz={13.5}>
                {steps.length} steps, about {minutes} minutes
              </Text>
            </SheetRow>
          ))}
        </Sheet>
      </div>
    </>
  )
}
