declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  interface Session {
    readonly envelope: { readonly rcptTo: readonly { readonly address: string }[] }
  }
  export class SMTPServer {
    constructor(options: {
      readonly authOptional: true
      readonly disabledCommands: readonly string[]
      readonly onData: (stream: Readable, session: Session, done: (error?: Error) => void) => void
    })
    readonly server: Server
    listen(port: number, host: string, done: () => void): void
    close(done: () => void): void
  }
}
