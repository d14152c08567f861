/** The sign of Steward: a register with a keyhole. Decoration; its name stands beside it in words. */
export function Mark({ size, onGreen = false }: { readonly size: number; readonly onGreen?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect
        width="28"
        height="28"
        rx="7"
        fill={onGreen ? 'var(--mantine-color-pine-6)' : 'var(--mantine-color-pine-7)'}
      />
      <g fill="none" stroke="var(--mantine-color-pine-1)" strokeWidth="1.6">
        <path d="M8 7.5h9.5a2.5 2.5 0 0 1 2.5 2.5v11h-9.5a2.5 2.5 0 0 1-2.5-2.5z" />
        <path d="M8 18.5a2.5 2.5 0 0 1 2.5-2.5h9.5" />
      </g>
      <circle cx="14" cy="10.6" r="1.5" fill="var(--mantine-color-white)" />
      <path d="M14 11.5v2.3" stroke="var(--mantine-color-white)" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}
