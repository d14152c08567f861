import { logoSizeMm } from '@core/documents/letterhead'
import { Button, FileButton, Group, Input } from '@mantine/core'
import { useRef } from 'react'
import { useLogo, type ShownLogo } from '../../app/use-logo'
import { useOrganisation } from '../../app/use-organisation'
import { Sheet } from '../../ui/Sheet'
import { useFileDrop } from '../../ui/use-file-drop'
import { FormSection } from './FormSection'
import css from './LogoSheet.module.css'
import form from './organisation.module.css'
import { useChooseLogo, useRemoveLogo } from './use-logo-file'

/** The logo: chosen from a file or dropped here, shown as it will stand on paper, and taken away again. */
export function LogoSheet() {
  const { data: logo } = useLogo()
  const { choose, fault, busy } = useChooseLogo()
  const { place, over } = useFileDrop(choose)
  const remove = useRemoveLogo()
  const forget = useRef<() => void>(null)
  const take = (file: File | null) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (file) choose(file)
  }
  return (
    <div className={form.form}>
      <Sheet padded={false}>
        <FormSection title="Logo" say={<p>Stands top left above everything you print or export.</p>}>
          <section ref={place} className={css.place} data-over={over} aria-label="The logo">
            {logo ? (
              <Chosen logo={logo} />
            ) : (
              <p className={css.none}>No logo yet. Choose a picture, or drop one here.</p>
            )}
          </section>
          <p className={css.say}>A PNG or JPEG of at most 1 MB. It is kept in the register, encrypted like the rest.</p>
          {fault !== '' && <Input.Error role="alert">{fault}</Input.Error>}
          <Group gap={8}>
            <FileButton resetRef={forget} onChange={take} accept="image/png,image/jpeg">
              {(props) => (
                <Button {...props} variant="default" loading={busy}>
                  {logo ? 'Choose another picture' : 'Choose a picture'}
                </Button>
              )}
            </FileButton>
            {logo && (
              <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                Remove the logo
              </Button>
            )}
          </Group>
        </FormSection>
      </Sheet>
    </div>
  )
}

function Chosen({ logo }: { readonly logo: ShownLogo }) {
  const { data: organisation } = useOrganisation()
  const { width, height } = logoSizeMm(logo)
  return (
    <>
      <img className={css.picture} src={logo.src} alt={organisation?.name || 'Logo'} />
      <p className={css.size}>
        {logo.type === 'png' ? 'PNG' : 'JPEG'}, {logo.width} × {logo.height} pixels. On paper {mm(width)} × {mm(height)}{' '}
        mm.
      </p>
    </>
  )
}

function mm(size: number): string {
  return size.toLocaleString('en-GB', { maximumFractionDigits: 1 })
}
