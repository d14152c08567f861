import type { Column } from '@core/imports/columns/field'
import { unreadableWords } from '@core/imports/reading/recognise'
import { pointKindsOf, type Channel } from '@core/marketing/channel'
import { Button, FileButton, Input, Textarea } from '@mantine/core'
import { IconCircleCheck, IconFileImport } from '@tabler/icons-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sentenceFor } from '../../app/error-sentences'
import { useFileDrop } from '../../ui/use-file-drop'
import { Wash } from '../../ui/Wash'
import { ColumnTable } from '../imports/ColumnTable'
import css from './campaigns.module.css'
import { useHeldList, type HeldList } from './use-held-list'

type ListFieldProps = {
  readonly held: HeldList | null
  readonly columns: readonly Column[]
  readonly channel: Channel
  readonly fault: string | undefined
  readonly onHeld: (held: HeldList | null) => void
  readonly onColumn: (index: number, column: Column) => void
}

/** Typing pauses for so long before the list is looked at, in milliseconds. */
const PAUSE = 250

/** The list: pasted, dropped or chosen; and what its columns are taken for. */
export function ListField({ held, columns, channel, fault, onHeld, onColumn }: ListFieldProps) {
  const [text, setText] = useState('')
  const [shown, setShown] = useState(false)
  const { mutate, error, isPending } = useHeldList()
  const forget = useRef<() => void>(null)
  const take = useCallback(
    (name: string, content: Blob) => mutate({ name, content }, { onSuccess: onHeld, onError: () => onHeld(null) }),
    [mutate, onHeld],
  )
  const drop = useCallback((file: File) => take(file.name, file), [take])
  const { place } = useFileDrop(drop)
  const paste = usePause((typed: string) => {
    if (typed.trim() === '') onHeld(null)
    else take('Pasted list', new Blob([typed]))
  })
  const choose = (file: File | null) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (!file) return
    setText('')
    take(file.name, file)
  }
  const seen = held?.seen
  const unread = seen?.kind === 'none' ? unreadableWords[seen.why] : undefined
  const hasAddress = seen?.kind !== 'table' || columns.some(({ field }) => fits(field, channel))
  const said = error && (error.detail.reason ?? sentenceFor(error.code, error.detail).happened)
  return (
    <section className={css.list} ref={place} aria-label="The list">
      <Textarea
        label="Paste the list"
        description="With the names of the columns in the first line, as it comes out of a spreadsheet; or one address on each line."
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        error={fault ?? unread ?? said}
        onChange={(event) => {
          setText(event.currentTarget.value)
          paste(event.currentTarget.value)
        }}
      />
      <div className={css.or}>
        <FileButton resetRef={forget} onChange={choose} accept=".csv,.txt,.tsv,.vcf">
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={isPending}
              leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden="true" />}
            >
              Choose a CSV file
            </Button>
          )}
        </FileButton>
        {held && text === '' && <span className={css.name}>{held.name}</span>}
      </div>
      {seen?.kind === 'table' && !unread && (
        <>
          {hasAddress ? (
            <Wash tone="pine" icon={IconCircleCheck} title="The columns are known">
              {columnsInWords(seen.headers, columns)}{' '}
              <Button variant="subtle" size="compact-sm" onClick={() => setShown(!shown)} aria-expanded={shown}>
                {shown ? 'Hide the columns' : 'Look at the columns'}
              </Button>
            </Wash>
          ) : (
            <Input.Error role="alert">Say which column holds the address or number.</Input.Error>
          )}
          {(shown || !hasAddress) && (
            <ColumnTable seen={seen} columns={columns} target="people" fault={undefined} onChange={onColumn} />
          )}
        </>
      )}
    </section>
  )
}

const addressFields = ['address', 'street', 'postcode']

function fits(field: Column['field'], channel: Channel): boolean {
  if (channel === 'post') return addressFields.includes(field)
  if (channel === 'social-dm') return field === 'profile'
  const kinds: readonly string[] = pointKindsOf[channel]
  return kinds.includes(field) || (kinds.includes('phone') && field === 'mobile')
}

function columnsInWords(headers: readonly string[], columns: readonly Column[]): string {
  const used = headers.filter((_, index) => columns[index]?.field !== 'skip')
  const left = headers.length - used.length
  return `${used.join(', ')}.${left === 0 ? '' : ` ${left} other${left === 1 ? ' is' : 's are'} left out.`}`
}

/** Calls once, after the last of several calls that come close together. */
function usePause<T>(act: (value: T) => void): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((value: T) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => latest.current(value), PAUSE)
  }, [])
}
