// SPDX-License-Identifier: EUPL-1.2

import { loadPakket } from '#libs/regiopakket';
import type { Planwijziging } from '#modules/contracten';
import { bewaarPlan, laadRegio, paginas } from '#platform/pakket';
import { metPlatform } from './met-platform.ts';
import { Gebruiksfout, type Opties } from './opties.ts';
import { foutenText, many, packIn } from './regio.ts';
import { bekijkRegio } from './regio-bekijken.ts';

/**
 * Loads a region pack into the platform. The same pack again changes nothing. With `proef` it says what would change, and
 * for whom, and loads nothing; with `lezen` the plan is only kept to be read.
 */
export async function regioLaden(opties: Opties, waar: string): Promise<number> {
  if (waar === '') throw new Gebruiksfout('Zeg welke map geladen moet worden: inkoopregie regio laad MAP');
  const map = await packIn(waar);
  if (opties.proef) return bekijken(opties, map);
  const geladen = await metPlatform(opties, (omgeving) => (opties.lezen ? bewaarPlan : laadRegio)(omgeving, map));
  if (!geladen.ok) {
    console.log(foutenText(map, geladen.fouten));
    if (!opties.lezen && (await loadPakket(map, paginas)).ok)
      console.log(
        `Als plan is dit in orde, maar een regio kan er nog niet mee werken. Lezen kan nu al: regio laad ${waar} --lezen`,
      );
    return 1;
  }
  const gemeenten = many(geladen.gemeenten.length, 'gemeente', 'gemeenten');
  console.log(
    opties.lezen
      ? `Het plan van ${geladen.verband} is te lezen.`
      : `Regio ${geladen.verband} is geladen, met ${gemeenten}.`,
  );
  return 0;
}

async function bekijken(opties: Opties, map: string): Promise<number> {
  const bekeken = await metPlatform(opties, (omgeving) => bekijkRegio(omgeving, map));
  if (!bekeken.ok) {
    console.log(foutenText(map, bekeken.fouten));
    return 1;
  }
  const { wijzigingen, was, wordt, teKlein } = bekeken;
  console.log(was === null ? `Dit plan is nog niet geladen (versie ${wordt}).` : `Van versie ${was} naar ${wordt}:`);
  for (const wijziging of wijzigingen) console.log(wijzigingText(wijziging));
  console.log(
    `Dat ${wijzigingen.length === 1 ? 'is 1 wijziging' : `zijn ${wijzigingen.length} wijzigingen`}. Er is niets geladen.`,
  );
  if (teKlein.length > 0)
    console.log(
      `Met dit plan kan een regio nog niet werken; lezen kan wel, met --lezen. Om te werken ontbreekt:\n${withoutHead(foutenText(map, teKlein))}`,
    );
  return 0;
}

/** Only what is missing, without the line above it. */
const withoutHead = (text: string): string => text.slice(text.indexOf('\n') + 1);

function wijzigingText({ soort, waar, velden, voor, bron }: Planwijziging): string {
  const raakt =
    voor.length === 0
      ? ''
      : `\n    raakt ${many(voor.length, 'aanbieder', 'aanbieders')} met een overeenkomst: ${voor.join(', ')}`;
  const per = velden.map(({ naam, was, wordt }) => `\n    ${naam}: ${short(was)} → ${short(wordt)}`).join('');
  const plaats = bron ? ` (${bron.document} ${bron.paragraaf})` : '';
  return `  ${soort}: ${waar}${plaats}${per}${raakt}`;
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'niets');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
