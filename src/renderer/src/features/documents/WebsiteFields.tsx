import { Button, Input, Stack } from '@mantine/core'
import { freshId } from '@core/documents/set-fact'
import { newCookie } from '@core/documents/templates/privacy-policy/starter/blank'
import { CookieFields } from './CookieFields'
import { FactText } from './FactText'
import { FactTick } from './FactTick'
import { FactYesNo } from './FactYesNo'
import type { SectionFieldsProps } from './fact-sections'
import { FoldingRow } from './FoldingRow'
import { usePolicyForm } from './policy-form'

/** The website and its cookies. */
export function WebsiteFields(props: SectionFieldsProps) {
  const { facts } = usePolicyForm()
  return (
    <Stack gap={16}>
      <FactYesNo fact="website.used" label="Do you have a website?" />
      {facts.website.used === 'yes' && (
        <>
          <FactTick
            fact="website.formOnly"
            label="It collects nothing about visitors but what they write in its contact form"
          />
          {facts.website.formOnly && (
            <FactText fact="website.formHandledAs" label="What comes through the form is handled like" optional />
          )}
          <FactYesNo fact="cookies.used" label="Does it set cookies, or read anything from a visitor’s device?" />
          {facts.cookies.used === 'yes' && <Cookies {...props} />}
        </>
      )}
    </Stack>
  )
}

function Cookies({ open, onOpen }: SectionFieldsProps) {
  const { facts, gaps, set, goTo } = usePolicyForm()
  const { rows } = facts.cookies
  const askedFor = gaps.find(({ fact }) => fact === 'cookies.rows')
  const add = () => {
    set('cookies.rows', [...rows, newCookie({ id: freshId('cookie', rows) })])
    goTo(`cookies.rows.${rows.length}.name`)
  }
  return (
    <>
      <div data-fact="cookies.rows">
        {rows.map((row, index) => {
          const path = `cookies.rows.${index}`
          return (
            <FoldingRow
              key={row.id}
              level={4}
              title={row.name.trim() || 'A cookie without a name'}
              summary={[row.setBy.trim(), row.purpose.trim()].filter(Boolean).join(': ')}
              state={gaps.some(({ fact }) => fact.startsWith(`${path}.`)) ? 'asks' : 'done'}
              open={open === path || open.startsWith(`${path}.`)}
              onToggle={(opened) => onOpen(opened ? `${path}.name` : 'cookies.rows')}
            >
              <CookieFields
                kind={row.kind}
                fact={path}
                onRemove={() =>
                  set(
                    'cookies.rows',
                    rows.filter(({ id }) => id !== row.id),
                  )
                }
              />
            </FoldingRow>
          )
        })}
        <Button variant="default" size="compact-md" onClick={add}>
          Add a cookie
        </Button>
        {rows.length === 0 && askedFor && <Input.Error mt={4}>{askedFor.say}</Input.Error>}
      </div>
      <FactTick fact="cookies.choice" label="Visitors can accept or decline each kind, and declining is as easy" />
      <FactText fact="cookies.noticeUrl" label="Web page with more about cookies" optional />
    </>
  )
}
