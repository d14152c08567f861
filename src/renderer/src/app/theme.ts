// Steward's one theme: the values of tokens.md as Mantine 9 reads them. Tried with @mantine/core 9.7.3 in light and dark.
import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { createElement } from 'react'

const pine: MantineColorsTuple = [
  '#eef6f3',
  '#d9ebe5',
  '#b3d6ca',
  '#86bdac',
  '#58a18d',
  '#358372',
  '#1f6d5d',
  '#14594c',
  '#0e473c',
  '#09332b',
]
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f4f2ed',
  '#e8e4dc',
  '#d9d4ca',
  '#bfb9ad',
  '#938c80',
  '#7b756a',
  '#625c52',
  '#3b3833',
  '#23211d',
]
const dark: MantineColorsTuple = [
  '#efebe3',
  '#d8d3c9',
  '#b8b2a6',
  '#8f897e',
  '#7d776e',
  '#46423c',
  '#322f2a',
  '#262420',
  '#1d1b18',
  '#141310',
]
const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#faeac8',
  '#f3d392',
  '#eab95a',
  '#dc9e2b',
  '#ad720c',
  '#9a640a',
  '#7d4f08',
  '#623d08',
  '#452a05',
]
const red: MantineColorsTuple = [
  '#fdf1ef',
  '#fadfdb',
  '#f3bdb5',
  '#ea958a',
  '#de6b5f',
  '#cc463d',
  '#b5302b',
  '#962320',
  '#771b19',
  '#551110',
]
const info: MantineColorsTuple = [
  '#eef4f9',
  '#dae7f2',
  '#b5cfe5',
  '#88b2d3',
  '#5a92bf',
  '#3a75a7',
  '#2b5f8d',
  '#224d74',
  '#1b3d5c',
  '#122a41',
]

/** The arrow of every field that opens a list. */
const opens = createElement(IconChevronDown, { size: 16, stroke: 1.75, 'aria-hidden': true })
const dialogTitle = { fontSize: 18, lineHeight: '26px', fontWeight: 650 }

const font = "'Source Sans 3 Variable', system-ui, 'Segoe UI', 'Helvetica Neue', sans-serif"

export const theme = createTheme({
  colors: { pine, gray, dark, amber, red, info, blue: info, teal: pine, green: pine, yellow: amber, orange: amber },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.18, // where black and white text are equally readable
  white: '#ffffff',
  black: '#23211d',
  fontFamily: font,
  fontFamilyMonospace: font, // keys and references use tabular figures, not another face
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '18px', xl: '22px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.45', xl: '1.3' },
  fontWeights: { regular: '400', medium: '600', bold: '650' },
  headings: {
    fontFamily: font,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '32px' },
      h2: { fontSize: '18px', lineHeight: '26px' },
      h3: { fontSize: '15px', lineHeight: '22px' },
      h4: { fontSize: '15px', lineHeight: '22px' },
      h5: { fontSize: '14px', lineHeight: '20px' },
      h6: { fontSize: '13px', lineHeight: '18px' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  shadows: {
    xs: '0 1px 2px rgba(35,33,29,.05)',
    sm: '0 1px 2px rgba(35,33,29,.05)',
    md: '0 8px 24px -8px rgba(35,33,29,.18)',
    lg: '0 12px 32px -12px rgba(35,33,29,.22)',
    xl: '0 16px 48px -16px rgba(35,33,29,.28)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  // Text on a filled colour follows the colour scheme: white on step 7 in light, near-black on step 4 in dark.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    if (input.variant === 'filled') return { ...colors, color: 'var(--st-on-filled)' }
    // A quiet button is written like a link: Mantine’s own is nearly black in light.
    const isQuiet = input.variant === 'subtle' && (input.color ?? input.theme.primaryColor) === 'pine'
    return isQuiet ? { ...colors, color: 'var(--st-accent-text)' } : colors
  },
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { fontSize: 15, fontWeight: 600 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 36 } },
    Anchor: { defaultProps: { underline: 'always' } }, // green against ink alone is only 2 : 1
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Notification: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Dismiss this message' },
        color: 'pine',
        radius: 'lg',
        withBorder: true,
      },
    },
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        centered: true,
        radius: 'lg',
        padding: 24,
        overlayProps: { backgroundOpacity: 0.35 },
      },
      styles: { title: dialogTitle },
    },
    // A head inside a dialog is not the banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // The first line takes the focus; Mantine’s own place for it is no child a menu may have.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Drawer: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        position: 'right',
        padding: 24,
        overlayProps: { backgroundOpacity: 0.35 },
      },
      styles: { title: dialogTitle },
    },
    Select: {
      defaultProps: { checkIconPosition: 'right', allowDeselect: false, rightSection: opens },
    },
    MultiSelect: { defaultProps: { rightSection: opens }, styles: { pill: { fontSize: 13.5 } } },
    // A label that fades from one colour to another cannot be read half-way.
    SegmentedControl: { defaultProps: { transitionDuration: 0 } },
    InputWrapper: {
      styles: {
        label: { fontSize: 14.5, fontWeight: 600, marginBottom: 4 },
        description: { fontSize: 13.5, color: 'var(--mantine-color-dimmed)' },
        error: { marginTop: 5, fontSize: 13.5, lineHeight: '19px', fontWeight: 600 },
      },
    },
    Input: {
      // The border stays Mantine's red while there is an error.
      styles: (_theme: unknown, props: { readonly error?: unknown }) => ({
        input: {
          fontSize: 15,
          '--input-height': '38px',
          '--input-bg': 'var(--st-sheet)',
          ...(props.error ? {} : { '--input-bd': 'var(--st-control)' }),
        },
      }),
    },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    Table: {
      defaultProps: {
        fz: 'md',
        verticalSpacing: 9,
        horizontalSpacing: 12,
        highlightOnHover: true,
        borderColor: 'var(--st-line)',
      },
    },
    Badge: { defaultProps: { variant: 'light', radius: 'xl', tt: 'none', fw: 600, size: 'lg' } },
    Paper: { defaultProps: { radius: 'lg', withBorder: true }, styles: { root: { borderColor: 'var(--st-line)' } } },
    Tabs: { defaultProps: { color: 'pine' } },
  },
})

// Tinted backgrounds of the dark scheme: Mantine's own are nearly black.
const darkTint = {
  pine: '#1f3c34',
  teal: '#1f3c34',
  green: '#1f3c34',
  amber: '#453216',
  yellow: '#453216',
  orange: '#453216',
  red: '#532421',
  info: '#1f364a',
  blue: '#1f364a',
}
const shared = ['pine', 'amber', 'red', 'info', 'blue', 'teal', 'green', 'yellow', 'orange'] as const

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--st-page': '#faf9f6',
    '--st-sheet': '#ffffff',
    '--st-rail': '#f4f2ed',
    '--st-sunken': '#f4f2ed',
    '--st-line': '#e8e4dc',
    '--st-line-strong': '#d9d4ca',
    '--st-control': '#938c80',
    '--st-on-filled': '#ffffff',
    '--mantine-color-body': '#ffffff', // sheets, menus, dialogs; the page itself is --st-page (theme.css)
    '--mantine-color-text': '#23211d',
    '--mantine-color-dimmed': '#625c52',
    '--mantine-color-placeholder': '#625c52', // 6.6 on white; Mantine's own gray-5 is far below 4.5
    '--mantine-color-default-border': '#bfb9ad',
    '--mantine-color-default-hover': '#f4f2ed',
    '--mantine-color-error': '#962320',
    '--mantine-color-success': '#14594c',
    '--mantine-color-disabled': '#e8e4dc',
    '--mantine-color-disabled-color': '#625c52',
    '--mantine-color-disabled-border': '#d9d4ca',
  },
  dark: {
    '--st-page': '#1d1b18',
    '--st-sheet': '#262420',
    '--st-rail': '#141310',
    '--st-sunken': '#1d1b18',
    '--st-line': '#34312c',
    '--st-line-strong': '#46423c',
    '--st-control': '#7d776e',
    '--st-on-filled': '#141310',
    '--mantine-color-body': '#262420',
    '--mantine-color-text': '#efebe3',
    '--mantine-color-dimmed': '#b8b2a6',
    '--mantine-color-placeholder': '#b8b2a6',
    '--mantine-color-default': '#262420',
    '--mantine-color-default-color': '#efebe3',
    '--mantine-color-default-border': '#46423c',
    '--mantine-color-default-hover': '#322f2a',
    '--mantine-color-error': '#f3bdb5',
    '--mantine-color-success': '#b3d6ca',
    '--mantine-color-anchor': '#86bdac',
    '--mantine-color-disabled': '#322f2a',
    '--mantine-color-disabled-color': '#b8b2a6',
    '--mantine-color-disabled-border': '#46423c',
    '--mantine-color-gray-light': '#322f2a',
    '--mantine-color-gray-light-hover': '#46423c',
    '--mantine-color-gray-light-color': '#d8d3c9',
    // Mantine darkens a filled button on hover; in dark ours gets lighter, so its dark text stays readable.
    ...Object.fromEntries(
      shared.flatMap((c) => [
        [`--mantine-color-${c}-filled-hover`, `var(--mantine-color-${c}-3)`],
        [`--mantine-color-${c}-text`, `var(--mantine-color-${c}-3)`],
        [`--mantine-color-${c}-outline`, `var(--mantine-color-${c}-3)`],
        [`--mantine-color-${c}-light`, darkTint[c]],
        [`--mantine-color-${c}-light-hover`, darkTint[c]],
        [`--mantine-color-${c}-light-color`, `var(--mantine-color-${c}-2)`],
      ]),
    ),
  },
})
