import type { Viewer } from '../data/scope.ts'
import type { Authenticate } from './authenticate.ts'

/** `Authenticate` that looks at each request once as it comes, whoever asks; not for who asks later whether a key still holds. */
export function once(authenticate: Authenticate): Authenticate {
  const known = new WeakMap<Request, Promise<Viewer | null>>()
  return request => {
    const found = known.get(request) ?? authenticate(request)
    known.set(request, found)
    return found
  }
}
