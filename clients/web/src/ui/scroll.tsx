import type { ReactNode } from 'react'

/** What is wider than the screen: scrolled by keyboard too. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section className="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
)
