import { type Scope, seesWhole, type Viewer } from '../data/scope.ts'
import type { WebhookRow } from './table.ts'

type Filtered = Pick<WebhookRow, 'ofRegionId' | 'ofMunicipalityId' | 'ofSchoolId'>

/**
 * The user narrowed to the territory or the school of a webhook, for reading the feed. Never wider: null where the user
 * does not see all of the place.
 */
export function narrowed(
  viewer: Viewer,
  { ofRegionId, ofMunicipalityId, ofSchoolId }: Filtered,
): Viewer | null {
  const id = ofSchoolId ?? ofMunicipalityId ?? ofRegionId
  if (id === null) return viewer
  const place = { regionId: ofRegionId, municipalityId: ofMunicipalityId, schoolId: ofSchoolId }
  if (!seesWhole(viewer.scope, place)) return null
  return { ...viewer, scope: scopeOfPlace(place) }
}

/** What lies in a place alone, without what is common above it. */
function scopeOfPlace({ regionId, municipalityId, schoolId }: Place): Scope {
  const list = (one: string | null) => (one === null ? [] : [one])
  return {
    regions: schoolId === null && municipalityId === null ? list(regionId) : [],
    municipalities: schoolId === null ? list(municipalityId) : [],
    schools: list(schoolId),
    // The region or the municipality itself is named, so that the scope is not that of nobody.
    above: { regions: list(regionId), municipalities: list(municipalityId) },
  }
}

interface Place {
  readonly regionId: string | null
  readonly municipalityId: string | null
  readonly schoolId: string | null
}
