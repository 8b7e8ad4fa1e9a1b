// SPDX-License-Identifier: EUPL-1.2
import type { Planwijziging } from '#modules/contracten';
import { bewaarPlan, laadRegio } from '#platform/pakket';
import { metPlatform } from './met-platform.ts';
import { Gebruiksfout, type Opties } from './opties.ts';
import { foutenText } from './regio.ts';
import { bekijkRegio } from './regio-bekijken.ts';

/**
 * Loads a region pack into the platform. The same pack again changes nothing. With `proef` it says what would change, and
 * for whom, and loads nothing; with `lezen` the plan is only kept to be read.
 */
export async function regioLaden(opties: Opties, map: string): Promise<number> {
  if (map === '') throw new Gebruiksfout('Zeg welke map geladen moet worden: inkoopregie regio laad MAP');
  if (opties.proef) return bekijken(opties, map);
  const geladen = await metPlatform(opties, (omgeving) => (opties.lezen ? bewaarPlan : laadRegio)(omgeving, map));
  if (!geladen.ok) {
    console.log(foutenText(map, geladen.fouten));
    return 1;
  }
  const gemeenten = `${geladen.gemeenten.length} gemeenten`;
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
  console.log(`Dat zijn ${wijzigingen.length} wijzigingen. Er is niets geladen.`);
  if (teKlein.length > 0)
    console.log(
      `Met dit plan kan een regio nog niet werken; alleen lezen kan.\n${withoutHead(foutenText(map, teKlein))}`,
    );
  return 0;
}

/** Only what is missing, without the line above it. */
const withoutHead = (text: string): string => text.slice(text.indexOf('\n') + 1);

function wijzigingText({ soort, waar, velden, voor, bron }: Planwijziging): string {
  const raakt =
    voor.length === 0 ? '' : `\n    raakt ${voor.length} aanbieders met een overeenkomst: ${voor.join(', ')}`;
  const per = velden.map(({ naam, was, wordt }) => `\n    ${naam}: ${short(was)} → ${short(wordt)}`).join('');
  const plaats = bron ? ` (${bron.document} ${bron.paragraaf})` : '';
  return `  ${soort}: ${waar}${plaats}${per}${raakt}`;
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'niets');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};
