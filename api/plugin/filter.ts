import { InputFieldBuilder } from '@pothos/core'
import type { Builder, SchemaTypes } from '../graphql/builder.ts'
import type { FilterName } from '../graphql/plugin-filters.ts'

type FilterFieldBuilder = InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'InputObject'>

/** Adds a plugin's own field to a core filter; `filters` of the plugin says what it means. */
export function addFilterField(
  builder: Builder,
  filter: FilterName,
  field: string,
  make: (t: FilterFieldBuilder) => ReturnType<FilterFieldBuilder['field']>,
): void {
  builder.configStore.addInputFields(filter as never, () => ({
    [field]: make(new InputFieldBuilder(builder, 'InputObject')),
  }))
}
