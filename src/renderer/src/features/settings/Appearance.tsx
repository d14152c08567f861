import { themeFrom, type Theme } from '@core/app/theme'
import { SegmentedControl } from '@mantine/core'
import css from './SettingsPage.module.css'
import { useTheme } from './use-theme'

const choices: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'Like the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Light or dark, kept for the next start; the lock screen follows. */
export function Appearance() {
  const { theme, setTheme } = useTheme()
  return (
    <div className={css.appearance}>
      <SegmentedControl
        aria-label="Appearance"
        data={[...choices]}
        value={theme}
        onChange={(value) => setTheme(themeFrom(value))}
      />
      <p className={css.say}>Documents and prints stay black on white.</p>
    </div>
  )
}
