// SPDX-License-Identifier: EUPL-1.2

/** How many of those who must decide have done so. @example besloten(1, 5, 'raden') // '1 van de 5 raden heeft besloten' */
export const besloten = (aantal: number, alle: number, wie: string): string =>
  `${aantal === 0 ? 'nog geen' : aantal} van de ${alle} ${wie} ${aantal > 1 ? 'hebben' : 'heeft'} besloten`;
