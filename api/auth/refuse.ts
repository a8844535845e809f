import { GraphQLError } from 'graphql'
import { note } from '../log/entry.ts'

/** Why a key, a token or a session is not taken: for the log and for the header `WWW-Authenticate`. */
export type RefusedBecause =
  | 'malformed'
  | 'in_address'
  | 'unknown_key'
  | 'revoked'
  | 'expired'
  | 'not_yet_valid'
  | 'wrong_issuer'
  | 'wrong_audience'
  | 'wrong_algorithm'
  | 'bad_signature'
  | 'unknown_signing_key'
  | 'missing_claim'
  | 'provider_unavailable'
  | 'unknown_user'
  | 'signed_out'
  | 'foreign_page'

/**
 * UNAUTHENTICATED with the reason in the header (RFC 6750) and in the log. It says nothing that the holder of the
 * token cannot read in it.
 */
export function refuse(because: RefusedBecause, message: string): GraphQLError {
  note({ refused: because })
  const challenge = `Bearer realm="Podyom", error="invalid_token", error_description="${because}"`
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': challenge } },
    },
  })
}
