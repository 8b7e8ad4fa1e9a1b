// SPDX-License-Identifier: EUPL-1.2

/** The eight agreements of the Norm van Opdrachtgeverschap, VNG resolution of 10 June 2020 [001 §1]. */
export const nvoAfspraken = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The seven themes of policy [001 §3.1]. */
export const beleidsthemas = [
  'preventie-vroegsignalering',
  'demedicaliseren',
  'wijkgericht-werken',
  'jeugdhulp-onderwijs',
  'zo-thuis-mogelijk',
  'complexe-casuistiek',
  'ontschotten',
] as const;
export type Beleidsthema = (typeof beleidsthemas)[number];

/** The scales of cooperation, from small to large [001 §3]. */
export const visieschalen = ['lokaal', 'regionaal', 'bi-regionaal', 'bovenregionaal', 'landelijk'] as const;
export type Visieschaal = (typeof visieschalen)[number];

/** What a local team must be able to do; the names as they are commonly given [001 §1, afspraak 3]. */
export const basisfuncties = [
  'veilige-leefomgeving',
  'tijdig-signaleren',
  'toegankelijke-hulp',
  'brede-blik',
  'leren-en-verbeteren',
] as const;
export type Basisfunctie = (typeof basisfuncties)[number];

export const standen = ['nagekomen', 'deels', 'nog-niet'] as const;
export type Stand = (typeof standen)[number];
