import { FactText } from '../documents/FactText'

/** Where somebody says stop. */
export function StopFields() {
  return (
    <FactText
      fact="stopContact"
      label="Where somebody says stop"
      hint="An e-mail address, a number, a role: whatever is easiest for them"
    />
  )
}
