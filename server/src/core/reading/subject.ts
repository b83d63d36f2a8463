/** What a verb may be said of. */

export type Subject =
  | { readonly kind: 'mentions'; readonly units: readonly number[] }
  /** "it", "the model": look back. */
  | { readonly kind: 'anaphor'; readonly at: number; readonly means: Reference }
  | { readonly kind: 'other'; readonly head: number }
  | { readonly kind: 'none' };

/** What a pronoun picks of the models named before. */
export type Reference = 'one' | 'all' | 'two' | 'three' | 'several' | 'first' | 'last';
