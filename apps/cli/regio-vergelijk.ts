// SPDX-License-Identifier: EUPL-1.2
import { loadPakket } from '#libs/regiopakket';
import { type Vergelijking, vergelijkingVan, vergelijkplan } from '#modules/verantwoording';
import { paginas } from '#platform/pakket';
import { Gebruiksfout } from './opties.ts';
import { foutenText, regioMap, type Uitvoer } from './regio.ts';

/** Lays the plans of two or more regions side by side, as text or with `json` as data. @throws Gebruiksfout */
export async function regioVergelijk(
  namen: readonly string[],
  { json, print = console.log }: Uitvoer,
): Promise<number> {
  if (namen.length < 2)
    throw new Gebruiksfout('Noem twee of meer regio’s, bijvoorbeeld: regio vergelijk de-ene de-andere');
  const plannen = [];
  for (const naam of namen) {
    const read = await loadPakket(await regioMap(naam), paginas);
    if (!read.ok) {
      print(foutenText(naam, read.fouten));
      return 1;
    }
    const { verband } = read.pakket.paginas.regio;
    plannen.push(vergelijkplan(verband.code, verband.naam, read.pakket.paginas));
  }
  const vergelijking = vergelijkingVan(plannen);
  print(json ? JSON.stringify(vergelijking, null, 2) : verslag(vergelijking));
  return 0;
}

const verslag = ({ plannen, delen }: Vergelijking): string =>
  delen
    .flatMap(({ titel, rijen }) => [
      `\n${titel}`,
      ...rijen.flatMap(({ onderwerp, cellen, verschilt }) => [
        `  ${onderwerp}${verschilt ? ' (verschilt)' : ''}`,
        ...cellen.map((cel, at) => `    ${plannen[at]?.naam}: ${cel.map(({ tekst }) => tekst).join('; ') || '–'}`),
      ]),
    ])
    .join('\n');
