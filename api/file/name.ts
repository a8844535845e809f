const longest = 150

/** Characters that are unsafe in a file system, a header or a display: control, direction, separators, wildcards. */
const odd = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}/\\<>:"|?*]/gu

/** The name that a file is stored and served under: the sender's name without unsafe characters, with this extension. */
export function plainName(given: string, extension: string): string {
  const ending = `.${extension}`
  const clean = given.normalize('NFC').replace(odd, ' ').replace(/\s+/g, ' ').trim()
  const base = clean.toLowerCase().endsWith(ending) ? clean.slice(0, -ending.length) : clean
  const short = [...base.replace(/^[. ]+|[. ]+$/g, '')].slice(0, longest).join('').trim()
  return `${short || 'файл'}${ending}`
}

/** `Content-Disposition` that makes a browser save the file under its name (RFC 6266, RFC 8187). */
export function disposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
