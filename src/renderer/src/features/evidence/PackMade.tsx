import type { PackForm } from '@core/evidence/scope'
import { Wash } from '../../ui/Wash'
import css from './evidence.module.css'

type PackMadeProps = {
  readonly files: number
  readonly code: string
  readonly passphrase: string | null
  readonly form: PackForm
}

const opens: Readonly<Record<PackForm, string>> = {
  pack: 'Whoever gets it unpacks it and opens index.html to read, verify.html to check, in any browser.',
  review: 'Whoever gets it unpacks it and opens review-copy.html to read, verify.html to check, in any browser.',
}

/** What to do with a pack that was just written: hand it over, and the code and the words another way. */
export function PackMade({ files, code, passphrase, form }: PackMadeProps) {
  return (
    <div aria-live="polite">
      <Wash tone="pine" title={`The pack is saved, with ${files} ${files === 1 ? 'file' : 'files'}`}>
        <p>
          {opens[form]} Tell them this code another way, by telephone for example: with it they know that the page
          itself is the one you made.
        </p>
        <p>
          Its code: <b className={css.code}>{spaced(code)}</b>
        </p>
        {passphrase !== null && (
          <p>
            The words that open it: <b>{passphrase}</b>. They are shown only now; never send them with the pack.
          </p>
        )}
      </Wash>
    </div>
  )
}

/** In groups of eight, so that it can be read out. */
export function spaced(code: string): string {
  return code.replaceAll(/(.{8})/g, '$1 ').trim()
}
