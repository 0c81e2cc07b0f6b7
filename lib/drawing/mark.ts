/** One amount to draw: its name, the number as it is shown, and the same as decimal text to measure by. */
export interface Mark {
  name: string
  /** The number as shown, or the words for why there is none. */
  label: string
  /** Null: not disclosed, or nothing there. Such a mark has words and no bar. */
  amount: string | null
  /** The records behind it, on a page. */
  href?: string
}

/** Widths of drawings that are read on a phone as they are. */
export const narrow = 360
