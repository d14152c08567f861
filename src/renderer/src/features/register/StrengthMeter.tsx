import { PASSPHRASE_MIN, passphraseLength } from '@core/register/passphrase'
import css from './StrengthMeter.module.css'
import { useStrength } from './use-strength'

/** How hard the passphrase being typed would be to guess: a word, a bar, and a time that says what it assumes. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const strength = useStrength(passphrase)
  const missing = PASSPHRASE_MIN - passphraseLength(passphrase)
  return (
    <div className={css.meter}>
      <div className={css.bar} data-color={strength?.color} aria-hidden="true">
        {[1, 2, 3, 4].map((part) => (
          <span key={part} data-on={strength !== undefined && part <= strength.level} />
        ))}
      </div>
      <output className={css.words}>
        {passphrase === '' &&
          `At least ${PASSPHRASE_MIN} characters. Four or five words that do not belong together work well.`}
        {passphrase !== '' && missing > 0 && (missing === 1 ? 'One more character.' : `${missing} more characters.`)}
        {missing <= 0 && strength && (
          <>
            <b>{strength.word}.</b> With the file and ten thousand guesses a second, finding it would take{' '}
            {strength.time}.{strength.level === 1 && ' You may use it, but a longer one keeps people’s data safer.'}
          </>
        )}
      </output>
    </div>
  )
}
