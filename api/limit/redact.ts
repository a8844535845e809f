/** How graphql-js repeats what it was given, and what is left of it. */
const repeating: readonly (readonly [RegExp, string])[] = [
  [/, found [\s\S]*$/, ''],
  [/( cannot represent [^:]*): [\s\S]*$/, '$1'],
  [/^Value "[\s\S]*" does not exist in/, 'The value does not exist in'],
  [/^Field "[\s\S]*" is not defined by type (\S+?)\.?$/, 'A field that type $1 does not have'],
  [/^Unexpected parameter "[\s\S]*" in the request body\.$/, 'Unexpected parameter in the request body.'],
  [/ got invalid value [\s\S]*$/, ' got an invalid value'],
  [/(Unexpected (?:String|BlockString|Int|Float)) [\s\S]*$/, '$1'],
]

/** A message of graphql-js without the values of the request: answers are logged and shown where values should not be. */
export const withoutValues = (message: string): string =>
  repeating.reduce((text, [pattern, instead]) => text.replace(pattern, instead), message)
