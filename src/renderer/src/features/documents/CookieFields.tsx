import { Button, Stack } from '@mantine/core'
import type { CookieKind } from '@core/documents/templates/privacy-policy/cookie'
import { LawLine } from '../../ui/LawLine'
import { FactSelect, optionsOf } from './FactSelect'
import { FactText } from './FactText'

const kinds: Record<CookieKind, string> = {
  strict: 'Needed for what the visitor asked for',
  statistics: 'Statistics to improve the site, nothing else',
  appearance: 'The visitor’s own settings, nothing else',
  consent: 'Anything else: set only after a yes',
}

type CookieFieldsProps = { readonly kind: CookieKind; readonly fact: string; readonly onRemove: () => void }

/** One cookie of the website. */
export function CookieFields({ kind, fact, onRemove }: CookieFieldsProps) {
  const mayObject = kind === 'statistics' || kind === 'appearance'
  return (
    <Stack gap={16}>
      <FactText fact={`${fact}.name`} label="Name" />
      <FactText fact={`${fact}.setBy`} label="Who sets it" />
      <FactText fact={`${fact}.purpose`} label="What it is for" />
      <FactSelect fact={`${fact}.kind`} label="Why it may be set" options={optionsOf(kinds)} />
      <FactText fact={`${fact}.lasts`} label="How long it stays" hint="Such as: until the browser is closed" />
      {mayObject && (
        <FactText
          fact={`${fact}.objection`}
          label="Where visitors say no to it"
          hint="A switch on your site. Changing the browser’s settings is not enough."
        />
      )}
      <LawLine
        rules={
          mayObject
            ? ['cookie.statistics', 'cookie.statistics.limits']
            : kind === 'strict'
              ? ['cookie.strict']
              : ['cookie.consent', 'cookie.banner']
        }
      />
      <div>
        <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
          Take this cookie out
        </Button>
      </div>
    </Stack>
  )
}
