import { ruleIds, rulesVersionNow } from '@core/law/rules'
import { findRules, ruleStates, type RuleState } from '@core/library/find-rules'
import { rulesBlocks } from '@core/library/library-blocks'
import { dayMonthYear } from '@core/time/format-date'
import { Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './library.module.css'
import { LibraryViews } from './LibraryViews'
import { RuleRow } from './RuleRow'
import { RuleTopics } from './RuleTopics'

const atOnce = 20

/** Every rule in our words: by topic, or found by words, ids and statutes; on paper too. */
export function LibraryPage() {
  const [search, setSearch] = useState('')
  const [state, setState] = useState<RuleState>('any')
  const [most, setMost] = useState(atOnce)
  const found = findRules(search, state)
  const isAll = search.trim() === ''
  return (
    <>
      <PageHead
        title="Library"
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: 'Library' }]}
        lead="Every rule Steward works with, in our own words, with its official source and how far it was checked."
        actions={
          <ExportMenu
            label="Print or save"
            title="Library of rules"
            name="library-of-rules"
            blocks={rulesBlocks(found.rules)}
            about={{ action: 'library.export', subject: '' }}
          />
        }
      />
      <LibraryViews current="/guidance/library" />
      <div className={css.page}>
        <Sheet>
          <div className={css.filters}>
            <TextInput
              className={css.search}
              label="Search the rules"
              placeholder="Try “screening”, “Article 15” or “backup”"
              leftSection={<IconSearch size={18} stroke={1.75} />}
              value={search}
              maxLength={100}
              onChange={(event) => {
                setSearch(event.currentTarget.value)
                setMost(atOnce)
              }}
            />
            <NativeSelect
              label="Which rules"
              data={ruleStates.map(({ value, label }) => ({ value, label }))}
              value={state}
              onChange={(event) => {
                setState(ruleStates.find(({ value }) => value === event.currentTarget.value)?.value ?? 'any')
                setMost(atOnce)
              }}
            />
          </div>
          <Text component="output" c="dimmed" fz={13.5} display="block" className={css.count}>
            {countWords(found.rules.length, found.words)} Rules of {dayMonthYear(rulesVersionNow())}.
          </Text>
          {isAll ? (
            <RuleTopics among={found.rules} key={state} />
          ) : (
            found.rules.slice(0, most).map((id) => (
              <SheetRow key={id}>
                <RuleRow id={id} />
              </SheetRow>
            ))
          )}
          {!isAll && found.rules.length > most && (
            <SheetRow>
              <Button variant="default" onClick={() => setMost(most + 50)}>
                Show {Math.min(50, found.rules.length - most)} more
              </Button>
            </SheetRow>
          )}
        </Sheet>
      </div>
    </>
  )
}

function countWords(found: number, words: 'all' | 'some'): string {
  if (found === ruleIds.length) return `${found} rules.`
  if (found === 0) return 'No rule has these words. Try fewer of them.'
  if (words === 'some') return `No rule has all these words. These ${found} come closest.`
  return found === 1 ? `1 of ${ruleIds.length} rules.` : `${found} of ${ruleIds.length} rules.`
}
