import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { focusFirstError } from '../../../src/renderer/src/app/zod-form'
import { Choice } from '../../../src/renderer/src/ui/Choice'
import { show } from '../show'

function Question({ error }: { readonly error?: string }) {
  const [value, setValue] = useState<'yes' | 'no' | ''>('')
  return (
    <form>
      <Choice
        legend="Has Dan told you that calls are fine?"
        options={[
          { value: 'yes', label: 'Yes, and we can show it', hint: 'A dated note of what he said.' },
          { value: 'no', label: 'No, or we cannot show it' },
        ]}
        value={value}
        onChange={setValue}
        error={error}
      />
    </form>
  )
}

test('answers are radios named by their label, explained by their hint, and moved by arrow keys', async () => {
  show(<Question />)
  const yes = screen.getByRole('radio', { name: 'Yes, and we can show it' })
  expect(yes).toHaveAccessibleDescription('A dated note of what he said.')
  expect(screen.getByRole('group', { name: 'Has Dan told you that calls are fine?' })).toContainElement(yes)
  await userEvent.click(yes)
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('radio', { name: 'No, or we cannot show it' })).toBeChecked()
})

test('a missing answer is said beside the question, and the focus finds it', async () => {
  const { container } = show(<Question error="Choose one." />)
  expect(screen.getByRole('group')).toHaveAccessibleDescription('Choose one.')
  focusFirstError(container.querySelector('form'))
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('radio', { name: 'Yes, and we can show it' })).toHaveFocus()
})
