/** Three words in a row that are no names: a sentence, unlike a list. */
export const PROSE = / \p{Ll}+ \p{Ll}+ \p{Ll}|\p{Lo}{9}/u;
