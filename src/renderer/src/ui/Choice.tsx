import { useId, type ReactNode } from 'react'
import css from './Choice.module.css'

type ChoiceProps<V extends string> = {
  readonly legend: ReactNode
  readonly options: readonly { readonly value: V; readonly label: string; readonly hint?: ReactNode }[]
  /** Empty while nothing is chosen. */
  readonly value: V | '' | null
  readonly onChange: (value: V) => void
  readonly error?: ReactNode
  readonly description?: ReactNode
  /** The legend is read out but not shown, where a heading above says the same. */
  readonly legendHidden?: boolean
  /** `row`: side by side where there is room. `tight`: one line each, for dialogs with many answers. `tiles`: many short answers, several on a line. */
  readonly layout?: 'list' | 'row' | 'tight' | 'tiles'
  readonly 'data-path'?: string
}

/** A question with its answers as large radio sheets, one line each. Arrow keys move, the whole sheet can be pressed. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { legend, options, value, onChange, error, description, legendHidden, layout = 'list' } = props
  const id = useId()
  const notes = [description ? `${id}-description` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={css.choice} data-error={error ? 'true' : undefined} aria-describedby={notes || undefined}>
      <legend className={legendHidden ? css.hidden : css.legend}>{legend}</legend>
      {description && (
        <p id={`${id}-description`} className={css.description}>
          {description}
        </p>
      )}
      <div className={css.options} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={css.option} data-on={option.value === value}>
            <input
              type="radio"
              className={css.radio}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              data-path={props['data-path']}
            />
            <span className={css.words}>
              <span id={`${id}-${option.value}`} className={css.label}>
                {option.label}
              </span>
              {option.hint && (
                <span id={`${id}-${option.value}-hint`} className={css.hint}>
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={`${css.error} st-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
