import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconBan,
  IconLock,
  IconMessageQuestion,
  IconPlus,
  IconSearch,
  IconShieldExclamation,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { BreachClockChip } from '../features/breaches/BreachClockChip'
import { NarrowMenu } from './NarrowMenu'
import { AfterPage } from './page-first'
import { keyName, keyWords, type Command } from './shortcuts'
import css from './TopBar.module.css'

/** The bar over every page: search, the running breach clock, and the four acts that must always be near. */
export function TopBar({ run }: { readonly run: (command: Command) => void }) {
  const [location] = useLocation()
  return (
    <header className={`${css.bar} no-print`}>
      <NarrowMenu />
      <button type="button" className={css.search} onClick={() => run('search')} aria-keyshortcuts={keyName('K')}>
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <span className={css.searchWords}>
          Search <span className={css.searchMore}>everything</span>
        </span>
        <kbd className={css.key} aria-hidden="true">
          {keyWords('K')}
        </kbd>
      </button>
      <span className={css.gap} />
      {/* Today shows the clock itself, larger. */}
      {location !== '/today' && (
        <AfterPage>
          <BreachClockChip />
        </AfterPage>
      )}
      <Tooltip label={`May I contact? ${keyWords('Shift M')}`}>
        <Button
          variant="default"
          className={`${css.act} ${css.brief}`}
          leftSection={<IconMessageQuestion size={18} stroke={1.75} />}
          onClick={() => run('may-i')}
          aria-keyshortcuts={keyName('Shift+M')}
        >
          May I contact?
        </Button>
      </Tooltip>
      <Tooltip label={`Do not contact, ${keyWords('Shift D')}`}>
        <Button
          variant="default"
          className={`${css.act} ${css.brief}`}
          leftSection={<IconBan size={18} stroke={1.75} />}
          onClick={() => run('do-not-contact')}
          aria-keyshortcuts={keyName('Shift+D')}
          aria-haspopup="dialog"
        >
          Do not contact
        </Button>
      </Tooltip>
      <Tooltip label={keyWords('Shift B')}>
        <Button
          variant="default"
          className={css.act}
          leftSection={<IconShieldExclamation size={18} stroke={1.75} />}
          onClick={() => run('report-breach')}
          aria-keyshortcuts={keyName('Shift+B')}
        >
          Report a breach
        </Button>
      </Tooltip>
      <Tooltip label={keyWords('N')}>
        <Button
          variant="default"
          className={css.act}
          leftSection={<IconPlus size={18} stroke={1.75} />}
          onClick={() => run('log-request')}
          aria-keyshortcuts={keyName('N')}
        >
          Log a request
        </Button>
      </Tooltip>
      <Tooltip label={`Lock now, ${keyWords('L')}`}>
        <ActionIcon
          aria-label="Lock now"
          aria-keyshortcuts={keyName('L')}
          className={css.lock}
          onClick={() => run('lock')}
        >
          <IconLock size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}
