declare module 'nodemailer' {
  export interface Message {
    readonly from: string
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly html: string
    readonly messageId: string
    readonly headers: Readonly<Record<string, string>>
  }
  export interface Transport {
    readonly sendMail: (message: Message) => Promise<unknown>
    readonly close: () => void
  }
  /** Opens a connection with each message. */
  export function createTransport(
    url: string,
    defaults?: { readonly disableFileAccess: true; readonly disableUrlAccess: true },
  ): Transport
}
