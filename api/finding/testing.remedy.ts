/** A finding's sentence that says what is found, then what to do about it: «Срок не указан. Укажите срок.» */
export const saysRemedy = /^[^.]+\. [А-ЯЁ][^.]*(те|йте|ьте)[ ,:][^.]+\.$/
