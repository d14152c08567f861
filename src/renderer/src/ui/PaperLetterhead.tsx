import { logoSizeMm } from '@core/documents/letterhead'
import { useLogo } from '../app/use-logo'
import { useOrganisation } from '../app/use-organisation'
import css from './PaperPage.module.css'

/** The logo and the name as they stand above the printed document; nothing before a logo is chosen. */
export function PaperLetterhead() {
  const { data: logo } = useLogo()
  const { data: organisation } = useOrganisation()
  if (!logo) return null
  const { width, height } = logoSizeMm(logo)
  const name = organisation?.name ?? ''
  // The paper is 640 px for 210 mm, and grows with its letters.
  const size = { width: `${(width * 640) / 210 / 14}em`, height: `${(height * 640) / 210 / 14}em` }
  return (
    <div className={css.letterhead}>
      <img src={logo.src} alt={name || 'Logo'} style={size} />
      <span className={css.small}>{name}</span>
    </div>
  )
}
