import { numberInWords } from '@core/screening/number-words'
import { Button, TextInput } from '@mantine/core'
import { IconCircleCheck, IconPhoneOff } from '@tabler/icons-react'
import { useState } from 'react'
import { StateWord } from '../../ui/StateWord'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import css from './list-file.module.css'
import { useFindNumber, type OpenList } from './use-list-file'

type OneNumberProps = {
  readonly open: OpenList
  /** Writes the answer for this number down, with what was said of the list above. */
  readonly onKeep: (phone: string) => void
  readonly isKeeping: boolean
}

/** One number, answered at once from inside the list; written down only when asked. */
export function OneNumber({ open, onKeep, isKeeping }: OneNumberProps) {
  const [phone, setPhone] = useState('')
  const [fault, setFault] = useState('')
  const { mutate, data, reset, isPending } = useFindNumber(open, setFault)
  return (
    <form
      className={css.one}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (phone.trim() === '') setFault('Write the number.')
        else mutate(phone)
      }}
    >
      <Why of="screening.phone">
        <TextInput
          label="One number"
          description="Looked up in this list. Nothing is written down until you say so."
          inputMode="tel"
          autoComplete="off"
          maxLength={60}
          value={phone}
          error={fault}
          onChange={(event) => {
            setPhone(event.currentTarget.value)
            setFault('')
            reset()
          }}
        />
      </Why>
      <Button type="submit" variant="default" loading={isPending}>
        Look it up
      </Button>
      <output className={css.answer}>
        {data && (
          <>
            <span>{numberInWords(data.normal)}</span>
            {data.result === 'listed' ? (
              <StateWord icon={IconPhoneOff} word="On the list" color="red" />
            ) : (
              <StateWord icon={IconCircleCheck} word="Not on the list" color="pine" />
            )}
            <Button variant="subtle" size="compact-sm" loading={isKeeping} onClick={() => onKeep(phone)}>
              Write it down
            </Button>
          </>
        )}
      </output>
      <LawLine rules={['pecr.r21.tps', 'pecr.r21.both-registers']} />
    </form>
  )
}
