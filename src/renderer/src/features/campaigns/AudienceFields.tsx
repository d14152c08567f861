import { contactCategories, contactCategoryNames, type ContactCategory } from '@core/contacts/contact-category'
import { choiceWords } from '@core/contacts/choice-words'
import { Anchor, NativeSelect } from '@mantine/core'
import { Link } from 'wouter'
import { Choice } from '../../ui/Choice'
import { useSavedViews } from '../contacts/use-views'
import css from './campaigns.module.css'
import { shownChoice, type ShownChoice } from './for-shown-list'

/** Whom the campaign is for, as the form holds it. */
export type Chosen =
  | { readonly kind: 'list' }
  | { readonly kind: 'everybody'; readonly role: ContactCategory | '' }
  /** As the list of contacts is filtered now. */
  | { readonly kind: 'shown'; readonly choice: ShownChoice }
  | { readonly kind: 'view'; readonly view: { readonly id: string; readonly name: string } | null }

type AudienceFieldsProps = {
  readonly chosen: Chosen
  readonly fault: string | undefined
  readonly onChange: (chosen: Chosen) => void
}

const options = [
  { value: 'list', label: 'A list I have', hint: 'Paste it, or choose a CSV file' },
  { value: 'everybody', label: 'People in the register', hint: 'Everybody, or those in one role' },
  { value: 'view', label: 'A saved view', hint: 'As you filtered your contacts' },
] as const

/** A list, people of the register, or a saved view. */
export function AudienceFields({ chosen, fault, onChange }: AudienceFieldsProps) {
  const views = useSavedViews()
  const shown = chosen.kind === 'shown' ? chosen.choice : shownChoice(views)
  const choose = (kind: Chosen['kind']) => {
    if (kind === 'list') onChange({ kind })
    else if (kind === 'everybody') onChange({ kind, role: '' })
    else if (kind === 'view') onChange({ kind, view: null })
    else if (shown) onChange({ kind, choice: shown })
  }
  return (
    <>
      <div className={shown ? css.pairs : undefined}>
        <Choice
          legend="Whom is it for?"
          options={[...options, ...(shown ? [filteredNow(shown)] : [])]}
          value={chosen.kind}
          onChange={choose}
          layout="row"
        />
      </div>
      {chosen.kind === 'everybody' && (
        <NativeSelect
          label="Who of them"
          data={[
            { value: '', label: 'Everybody who is not archived' },
            ...contactCategories.map((value) => ({ value, label: contactCategoryNames[value].many })),
          ]}
          value={chosen.role}
          onChange={(event) =>
            onChange({
              kind: 'everybody',
              role: contactCategories.find((one) => one === event.currentTarget.value) ?? '',
            })
          }
        />
      )}
      {chosen.kind === 'view' && (
        <NativeSelect
          label="Which view"
          description={
            views.length === 0 && (
              <>
                There is none yet.{' '}
                <Anchor component={Link} href="/contacts" inherit>
                  Filter your contacts
                </Anchor>{' '}
                and save what you see.
              </>
            )
          }
          data={[{ value: '', label: 'Choose a view' }, ...views.map(({ id, name }) => ({ value: id, label: name }))]}
          value={chosen.view?.id ?? ''}
          error={fault}
          onChange={(event) =>
            onChange({ kind: 'view', view: views.find(({ id }) => id === event.currentTarget.value) ?? null })
          }
        />
      )}
    </>
  )
}

function filteredNow(choice: ShownChoice) {
  return { value: 'shown', label: 'What your contacts show now', hint: choiceWords(choice).join(', ') } as const
}
