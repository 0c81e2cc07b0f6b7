import { geoArea, geoContains } from 'd3-geo'
import { expect, test } from 'vitest'
import { prefectures } from '#lib/places/divisions'
import { prefectureOutlines } from '#lib/places/outlines'

test('every prefecture has its outline, closed, wound the way that is read as its inside, in the province', () => {
  expect(prefectureOutlines.map(({ code }) => code)).toEqual(prefectures)
  for (const { code, label, shape } of prefectureOutlines) {
    // The whole province is a good hundredth of a steradian; the outside of an area would be nearly the whole globe.
    expect(geoArea(shape), code).toBeLessThan(0.01)
    expect(geoArea(shape), code).toBeGreaterThan(0.0001)
    expect(geoContains(shape, label), `the label of ${code} lies in it`).toBe(true)
    for (const [ring = []] of shape.coordinates) {
      expect(ring[0]).toEqual(ring.at(-1))
      for (const [longitude, latitude] of ring) {
        expect(longitude > 121 && longitude < 135.2, code).toBe(true)
        expect(latitude > 43.3 && latitude < 53.7, code).toBe(true)
      }
    }
  }
})
