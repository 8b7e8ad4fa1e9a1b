// SPDX-License-Identifier: EUPL-1.2

/** How many of something there are, in words that fit. @example telling(1, 'motie', 'moties') // '1 motie' */
export const telling = (aantal: number, een: string, meer: string): string =>
  `${aantal === 0 ? 'geen' : aantal} ${aantal === 1 ? een : meer}`;
