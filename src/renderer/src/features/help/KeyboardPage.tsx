import { keysElsewhere } from '@core/app/keys-elsewhere'
import { keyBlocks, type KeyList } from '@core/help/help-blocks'
import { Fragment } from 'react'
import { everyShortcut, keysOf } from '../../app/shortcuts'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './help.module.css'

/** The one list of keys, which the program itself listens by, and the keys of single places. */
const lists: readonly KeyList[] = [
  {
    place: 'On every page',
    keys: everyShortcut
      .filter(({ held }) => held.length !== 1 || held[0] !== 'alt')
      .map((one) => ({ keys: keysOf(one), say: one.say })),
  },
  {
    place: 'To go to a page',
    keys: everyShortcut
      .filter(({ held }) => held.length === 1 && held[0] === 'alt')
      .map((one) => ({ keys: keysOf(one), say: one.say })),
  },
  ...keysElsewhere,
]

/** Every key that does something, by where it does it; on paper too. */
export function KeyboardPage() {
  return (
    <>
      <PageHead
        title="Keys"
        crumb={[{ label: 'Help', href: '/help' }, { label: 'Keys' }]}
        lead="Everything can be done without a mouse. These are the quick ways."
        actions={
          <ExportMenu
            label="Print or save"
            title="Keys"
            name="keys"
            blocks={keyBlocks(lists)}
            about={{ action: 'help.export', subject: '' }}
          />
        }
      />
      <div className={css.page}>
        {lists.map(({ place, keys }) => (
          <Sheet key={place} title={place}>
            <dl className={css.keys}>
              {keys.map(({ keys: pressed, say }) => (
                <Fragment key={say}>
                  <dt>
                    {pressed.map((name) => (
                      <kbd key={name} className={css.key}>
                        {name}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{say}</dd>
                </Fragment>
              ))}
            </dl>
          </Sheet>
        ))}
      </div>
    </>
  )
}
