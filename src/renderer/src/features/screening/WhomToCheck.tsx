import type { WhoseNumbers } from '@core/screening/list-contract'
import { Button, Select } from '@mantine/core'
import { Why } from '../../ui/Why'
import css from './list-file.module.css'
import { useCountNumbers } from './use-list-file'

type WhomToCheckProps = {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly whom: string
  readonly onWhom: (whom: string) => void
  readonly whose: WhoseNumbers
  readonly isPending: boolean
}

/** Whose numbers are checked: everybody’s, those of a saved view, or what a campaign waits for; and how many that are. */
export function WhomToCheck({ options, whom, onWhom, whose, isPending }: WhomToCheckProps) {
  const counted = useCountNumbers(whose)
  const numbers = counted?.numbers ?? 0
  return (
    <div className={css.whom}>
      <div className={css.select}>
        <Why of="list.whose">
          <Select
            label="Whose numbers"
            description={countWords(counted)}
            data={options}
            value={whom}
            onChange={(value) => onWhom(value ?? whom)}
            allowDeselect={false}
          />
        </Why>
      </div>
      <Button type="submit" loading={isPending}>
        {numbers === 1 ? 'Check 1 number' : `Check ${numbers.toLocaleString('en-GB')} numbers`}
      </Button>
    </div>
  )
}

function countWords(counted: { numbers: number; left: number } | undefined): string {
  if (!counted) return 'Counting their numbers.'
  const { numbers, left } = counted
  const some = `${numbers.toLocaleString('en-GB')} British ${numbers === 1 ? 'number' : 'numbers'}`
  if (left === 0) return `${some}.`
  return `${some}. ${left.toLocaleString('en-GB')} ${left === 1 ? 'other is' : 'others are'} incomplete or of another country, and no list says anything of ${left === 1 ? 'it' : 'them'}.`
}
