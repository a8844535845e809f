/** Quotations in messages of graphql-js and Yoga that are not values: a name with its type's punctuation, or a token. */
const name = String.raw`"[@$[]*[A-Za-z_][\w.]{0,80}[!\]]*"|"\W{1,3}"`
/** A value that an enum does not have; all text after the words that announce a value; any other quotation. */
const sent = '(?<=^Value )".*"(?= does not exist)|(?<=(?:value:|invalid value|found|received|data:) ).*'
const pattern = new RegExp(`${sent}|(${name})|".*`, 'gs')

/** The English message of a library without the values in it; names of fields, types and variables stay. */
export const withoutValues = (message: string): string =>
  message.replace(pattern, (_, kept: string | undefined) => kept ?? '…')
