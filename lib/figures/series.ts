import type { AnnouncedFigure } from '#lib/figures/announced'

/** A figure that is read again and again, such as a park's enterprises to date: the newest and what it replaced. */
export interface Series {
  newest: AnnouncedFigure
  /** Newest first. They stay readable and are never added to the newest. */
  earlier: AnnouncedFigure[]
}

/** Puts figures into series by what replaces what, in the order of the newest of each. */
export function seriesOf(figures: readonly AnnouncedFigure[]): Series[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  const replaced = new Set(figures.map(({ content }) => content.replaces))
  return figures
    .filter(({ key }) => !replaced.has(key))
    .map((newest) => {
      const earlier: AnnouncedFigure[] = []
      let { replaces } = newest.content
      for (
        let at = replaces && byKey.get(replaces);
        at && !earlier.includes(at);
        at = replaces && byKey.get(replaces)
      ) {
        earlier.push(at)
        replaces = at.content.replaces
      }
      return { newest, earlier }
    })
}
