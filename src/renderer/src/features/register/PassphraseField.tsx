import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'

/** A passphrase field: can be shown, never remembered by the browser, and says when Caps Lock is on. */
export function PassphraseField({ description, ...props }: PasswordInputProps) {
  const [capsLock, setCapsLock] = useState(false)
  const watch = (event: KeyboardEvent<HTMLInputElement>) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <PasswordInput
      {...props}
      // Mantine marks a text field so, but not this one; the focus goes to the first field marked.
      aria-invalid={props.error ? true : undefined}
      description={capsLock ? 'Caps Lock is on.' : description}
      onKeyUp={watch}
      onKeyDown={watch}
      autoComplete="off"
      spellCheck={false}
      visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
    />
  )
}
