import type { ReadAsInput, SeenFile } from '@core/imports/contract'
import { encodingNames, encodings } from '@core/imports/reading/encoding'
import { delimiterNames, delimiters } from '@core/imports/reading/find-delimiter'
import { Select } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import css from './imports.module.css'

type Table = Extract<SeenFile, { kind: 'table' }>
type HowReadProps = { readonly seen: Table; readonly as: ReadAsInput; readonly onChange: (as: ReadAsInput) => void }

/** The encoding, the separator and the row of names, as they were found, each to be changed. */
export function HowRead({ seen, as, onChange }: HowReadProps) {
  const rows = [
    { value: '-1', label: 'There are none' },
    ...seen.firstLines.map((line, index) => ({
      value: String(index),
      label: `Row ${index + 1}: ${line.slice(0, 60)}`,
    })),
  ]
  return (
    <>
      {seen.encodingGuessed && (
        <Wash tone="amber" icon={IconAlertTriangle} title="The encoding is a guess">
          Look at names with accents below. If they look wrong, choose another encoding.
        </Wash>
      )}
      <div className={css.three}>
        <Select
          label="Encoding"
          data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
          value={seen.encoding}
          onChange={(value) => value && onChange({ ...as, encoding: value })}
          allowDeselect={false}
        />
        <Select
          label="Between the cells"
          data={delimiters.map((value) => ({ value, label: delimiterNames[value] }))}
          value={seen.delimiter}
          onChange={(value) => value && onChange({ ...as, delimiter: value })}
          allowDeselect={false}
        />
        <Select
          label="Names of the columns"
          data={rows}
          value={String(seen.headerRecord)}
          onChange={(value) => value !== null && onChange({ ...as, headerRecord: Number(value) })}
          allowDeselect={false}
        />
      </div>
    </>
  )
}
