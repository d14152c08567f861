import { Anchor } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './consents.module.css'
import { useForms } from './use-consents'

/** The forms, each with its newest version and how many answers rest on it. */
export function FormsSheet() {
  const { data } = useForms()
  if (!data) return <Loading rows={3} />
  return (
    <Sheet title="Consent forms">
      {data.length === 0 && (
        <Empty
          title="No form yet"
          say="Make one to print or to put on your website. Its words are kept as people saw them, version by version."
        />
      )}
      {data.map(({ id, name, latest, retired, answers }) => (
        <SheetRow key={id}>
          <div className={css.line}>
            <Anchor component={Link} href={`/marketing/forms/${id}`} className={css.grow}>
              {name}
            </Anchor>
            {retired && <StateWord icon={IconArchive} word="Out of use" color="dimmed" />}
            <span>Version {latest.version}</span>
            <span className={css.hint}>
              {answers === 1 ? 'One answer' : `${answers.toLocaleString('en-GB')} answers`}
            </span>
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}
