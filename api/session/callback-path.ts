/** Where the provider sends a browser back, below the platform's origin; registered at the provider. */
export const callbackPath = '/auth/callback'
