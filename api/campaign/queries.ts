import { connection, rootConnection } from '../graphql/binding/fields.ts'
import type { Resolvers } from '../graphql/binding/module.ts'
import { campaignList, ofRoadmap, ofSchool } from './list.ts'

export const Query: Resolvers<'campaign', 'Query'> = {
  campaigns: rootConnection(campaignList),
}

export const Roadmap: Resolvers<'campaign', 'Roadmap'> = {
  campaigns: connection(campaignList, ofRoadmap),
}

export const School: Resolvers<'campaign', 'School'> = {
  campaigns: connection(campaignList, ofSchool),
}
