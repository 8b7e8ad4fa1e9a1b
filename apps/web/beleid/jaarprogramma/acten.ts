// SPDX-License-Identifier: EUPL-1.2
// The names by which the forms on the page of a year are told apart. Client code knows no room but its texts.
const named = <const N extends string>(naam: N) => ({ naam: `beleid/${naam}` as const });

export const formulieren = {
  voorleggen: named('jaarprogramma-voorleggen'),
  zienswijze: named('zienswijze-geven'),
  vaststellen: named('jaarprogramma-vaststellen'),
  wijzigen: named('jaarprogramma-wijzigen'),
  verantwoorden: named('jaarprogramma-verantwoorden'),
} as const;
