interface PartBarProps {
  /** Decimal text from 0 to 100. */
  percent: string
  /** What the bar shows, for those who do not see it. */
  label: string
}

/** A part drawn inside its whole. The numbers stand beside it as text. */
export function PartBar({ percent, label }: PartBarProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="block h-4 w-full max-w-lg"
    >
      <rect width="100" height="4" className="fill-tint" />
      <rect width={percent} height="4" className="fill-accent" />
    </svg>
  )
}
