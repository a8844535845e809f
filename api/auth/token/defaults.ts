/** The signatures that a provider's public key can check; with a shared secret every verifier could also sign. */
export const signatures = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

/** Seconds by which clocks may differ where nothing else is set. */
export const defaultLeeway = 5
