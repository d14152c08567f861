/** A4. Word counts in twentieths of a point; 1134 of them are 20 mm. */
export const pageA4 = { width: 11906, height: 16838 } as const
const margin = 1134

/** The margins of a page; the organisation’s name stands 9 mm from its upper edge. */
export const pageMargins = {
  top: margin,
  right: margin,
  bottom: margin,
  left: margin,
  header: 510,
  footer: 567,
} as const

/** Width between the margins in twips, on a page that stands or lies. */
export function textWidthOf(sideways: boolean): number {
  return (sideways ? pageA4.height : pageA4.width) - 2 * margin
}

const ink = '23211D'
const pine = '14594C'
const grey = '625C52'

/**
 * A face that comes with Word, and of which other programs have one of the same widths. Ours is not on other people’s
 * computers, and what Word then takes instead is nobody’s choice.
 */
const face = 'Calibri'

/** How a Word document of ours looks, as plain values: black on white, one face, real heading styles, British English. */
export const wordStyles = {
  default: {
    document: {
      run: { font: face, size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' as const } },
    },
    title: {
      run: { size: 40, bold: true, color: ink },
      paragraph: { spacing: { after: 80, line: 264, lineRule: 'auto' as const } },
    },
    heading1: heading(28, 320),
    heading2: heading(24, 240),
    heading3: heading(22, 200),
    hyperlink: { run: { color: pine, underline: { type: 'single' as const } } },
  },
  paragraphStyles: [
    { id: 'Small', name: 'Small print', basedOn: 'Normal', run: { size: 19, color: grey } },
    {
      id: 'Cell',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 40, line: 260, lineRule: 'auto' as const } },
    },
    { id: 'Signature', name: 'Signature line', basedOn: 'Normal', paragraph: { spacing: { before: 480 } } },
  ],
}

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: pine },
    paragraph: { spacing: { before, after: 80, line: 264, lineRule: 'auto' as const }, keepNext: true },
  }
}

const hairline = { style: 'single' as const, size: 4, color: 'D9D4CA' }
const none = { style: 'none' as const, size: 0, color: 'auto' }

/** Hairlines between the rows of a table and nothing else. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  bottom: hairline,
  insideHorizontal: hairline,
  insideVertical: none,
}

/**
 * A line to sign on: above the words, and not wider than a signature. Word draws one border round paragraphs that are set
 * alike, so each line is set a hair differently.
 */
export function signatureLine(textWidth: number, index: number) {
  return {
    border: { top: { style: 'single' as const, size: 4, space: 4, color: '938C80' } },
    indent: { right: Math.max(0, textWidth - 4536 - index) },
    keepLines: true,
  }
}
