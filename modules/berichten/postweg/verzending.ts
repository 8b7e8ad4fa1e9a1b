// SPDX-License-Identifier: EUPL-1.2

/** How a message in the out-tray stands. */
export const verzendstaten = ['klaar', 'verzonden', 'beantwoord', 'afgekeurd', 'mislukt'] as const;
export type Verzendstaat = (typeof verzendstaten)[number];

const mostTries = 10;
const longestWaitMinutes = 60;

/** After how many minutes to try again, each time later; null when it has been tried enough. */
export const wachttijd = (pogingen: number): number | null =>
  pogingen >= mostTries ? null : Math.min(longestWaitMinutes, 2 ** pogingen);

/** May it be sent again? Not once it was answered: a message that was rejected is made anew. */
export const magOpnieuw = (staat: Verzendstaat): boolean => staat === 'mislukt' || staat === 'verzonden';
