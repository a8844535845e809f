/** The parts of a script in which a semicolon ends no statement, and the semicolon itself. */
const parts =
  /[eE]'(?:\\.|''|[^'\\])*'|'(?:''|[^'])*'|"(?:""|[^"])*"|(\$\w*\$)[\s\S]*?\1|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"$/;eE-]+|[\s\S]/g

const isComment = (part: string) => part.startsWith('--') || part.startsWith('/*')

/** The statements of a script, without the comments between their words. */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = []
  let text = ''
  for (const [part] of script.matchAll(parts)) {
    if (part === ';') {
      statements.push(text.trim())
      text = ''
    } else text += isComment(part) ? ' ' : part
  }
  return [...statements, text.trim()].filter(statement => statement !== '')
}
