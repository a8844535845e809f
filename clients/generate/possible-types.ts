import { buildASTSchema, type DocumentNode, isAbstractType } from 'graphql'

/** Which types an interface or a union may be: a normalizing cache has to know, where it would otherwise guess by the fields it holds. */
export const possibleTypesText = (document: DocumentNode): string => {
  const schema = buildASTSchema(document)
  const types = Object.values(schema.getTypeMap()).filter(isAbstractType)
  const named = types.map(type => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .sort(),
  ])
  return `/** The types of each interface and union, for \`createReactClient\`. */\nexport const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(named), null, 2)}\n`
}
