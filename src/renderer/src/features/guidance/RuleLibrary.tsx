import { ruleIds, rulesVersion } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { findRules, ruleStates, type RuleState } from './find-rules'
import css from './guidance.module.css'
import { RuleEntry } from './RuleEntry'

const atOnce = 20

/** Every rule in our words, to search and read, with its sources and how far it was checked. */
export function RuleLibrary() {
  const [search, setSearch] = useState('')
  const [state, setState] = useState<RuleState>('any')
  const [most, setMost] = useState(atOnce)
  const found = findRules(search, state)
  const shown = found.slice(0, most)
  return (
    <Sheet title="Library of rules">
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
        {countWords(found.length)} The rules as of {dayMonthYear(rulesVersion)}.
      </Text>
      {shown.map((id) => (
        <SheetRow key={id}>
          <RuleEntry id={id} />
        </SheetRow>
      ))}
      {found.length > shown.length && (
        <div className={css.more}>
          <Button variant="default" onClick={() => setMost(most + 50)}>
            Show {Math.min(50, found.length - shown.length)} more
          </Button>
        </div>
      )}
    </Sheet>
  )
}

function countWords(found: number): string {
  if (found === ruleIds.length) return `${found} rules.`
  if (found === 0) return 'No rule has these words. Try fewer of them.'
  return `${found} of ${ruleIds.length} rules.`
}
