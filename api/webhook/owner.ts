import { userById, viewerOf } from '../auth/user.ts'
import { daysOf } from '../calendar/today.ts'
import type { Read } from '../data/query.ts'
import { type Scope, seesWhole, type Viewer } from '../data/scope.ts'
import { zonesOf } from '../graphql/timezones.ts'
import type { WebhookRow } from './table.ts'

type Filtered = Pick<WebhookRow, 'ofRegionId' | 'ofMunicipalityId' | 'ofSchoolId'>

/** The user of a webhook with the rights of this moment; null if they have none left. */
export async function ownerOf(read: Read, userId: string, now: Date): Promise<Viewer | null> {
  const clock = () => now
  const user = await userById(read, userId, daysOf({ now, zones: await zonesOf(read, clock) }, null))
  return user && user.grants.length > 0 ? viewerOf(user) : null
}

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
