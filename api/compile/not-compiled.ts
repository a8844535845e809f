/** Why the interpreter has to answer a root field. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled'
}
