import outlines from '#lib/places/outlines.json' with { type: 'json' }

type Point = [number, number]

/** The outline of a prefecture and the place of its label, as longitude and latitude. */
export interface Outline {
  code: string
  label: Point
  shape: { type: 'MultiPolygon'; coordinates: Point[][][] }
}

const pointOf = (text: string): Point => {
  const [longitude = 0, latitude = 0] = text.split(' ').map(Number)
  return [longitude, latitude]
}

/**
 * The 13 prefectures, simplified, from the map of Apache ECharts 4.9.0 (NOTICE). They have no review number of the map
 * authority (审图号), and every page that shows them says so. Fit for shading areas, not for placing points.
 */
export const prefectureOutlines: readonly Outline[] = outlines.map(({ code, label, rings }) => ({
  code,
  label: [label[0] ?? 0, label[1] ?? 0],
  shape: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.split(', ').map(pointOf)]) },
}))
