/** How a device wants the site shown; kept in a cookie of the device, never in a page. */
export const views = ['standard', 'large', 'contrast', 'large-contrast'] as const
export type View = (typeof views)[number]

export const viewCookie = 'portal-view'

export function isView(text: unknown): text is View {
  return (views as readonly unknown[]).includes(text)
}

/** The view that a Cookie header names; the standard one when it names none that there is. */
export function viewOf(cookies: string | null): View {
  const value = (cookies ?? '')
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === viewCookie)?.[1]
  return isView(value) ? value : 'standard'
}

/** Text half as large again as body text is elsewhere, and lines apart (GB/T 37668, and the rules for older readers). */
const large = `:root:root { font-size: 150%; }
:root:root body { line-height: 1.9; }
`
/** Black on white, whatever the system prefers: every pair is above 7:1. */
const contrast = `:root:root {
  color-scheme: light;
  --paper: #ffffff; --sheet: #ffffff; --ink: #000000; --quiet: #1a1a1a; --rule: #000000;
  --accent: #00305c; --on-accent: #ffffff; --tint: #ffffff; --warn: #6b1f00; --warn-tint: #ffffff;
}
:root:root a { text-decoration-thickness: 2px; }
:root:root :focus-visible { outline: 5px solid #000000; outline-offset: 3px; }
`

/** The style sheet that makes a view; empty for the standard one. */
export function viewStyle(view: View): string {
  return [view.includes('large') && large, view.includes('contrast') && contrast].filter(Boolean).join('')
}

/** The address to go back to: a path of this site, or null for what might lead elsewhere or is no header. */
export function ownPath(text: unknown): string | null {
  return typeof text === 'string' && text.length <= 2000 && /^\/[a-z]{2}([/?][!-[\]-~]*)?$/.test(text)
    ? text
    : null
}
