import type { AnnouncedFigure } from '#lib/figures/announced'

/** True for an announced figure that is a share: its number is in percent. */
export const isShare = ({ content }: AnnouncedFigure): boolean =>
  content.quantity?.unit.en.startsWith('%') ?? false
