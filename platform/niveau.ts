// SPDX-License-Identifier: EUPL-1.2

/** How surely people proved who they are, from weak to strong [Verordening (EU) 910/2014 art. 8, tweede lid]. */
export const niveaus = ['laag', 'substantieel', 'hoog'] as const;
export type Niveau = (typeof niveaus)[number];

export const isMinstens = (heeft: Niveau, nodig: Niveau): boolean => niveaus.indexOf(heeft) >= niveaus.indexOf(nodig);

/** What somebody has proven, and what was needed. */
export type Tekort = { readonly heeft: Niveau; readonly nodig: Niveau };
