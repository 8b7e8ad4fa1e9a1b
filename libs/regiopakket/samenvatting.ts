// SPDX-License-Identifier: EUPL-1.2
import { formatPad, type Pad } from './fout.ts';
import { isRecord } from './walk.ts';

/** How much of a pack rests on its documents, and where they are silent or contradict themselves. */
export type Samenvatting = {
  readonly items: number;
  readonly voorbeelden: number;
  readonly ongemodelleerd: number;
  readonly onbekend: readonly string[];
  readonly tegenstrijdig: readonly string[];
};

/** Counts over all that was loaded. */
export function summarise(value: unknown): Samenvatting {
  let [items, voorbeelden, ongemodelleerd] = [0, 0, 0];
  const onbekend: string[] = [];
  const tegenstrijdig: string[] = [];
  visit(value, [], (part, pad) => {
    if (part === 'onbekend') onbekend.push(formatPad(pad));
    if (!isRecord(part)) return;
    const isLeft = pad.at(-2) === 'ongemodelleerd';
    if (isLeft) ongemodelleerd += 1;
    else if ('bron' in part) items += 1;
    if (part['voorbeeld'] === true) voorbeelden += 1;
    if ('tegenstrijdig' in part && !('keuze' in part)) tegenstrijdig.push(formatPad(pad));
  });
  return { items, voorbeelden, ongemodelleerd, onbekend, tegenstrijdig };
}

/** Every part with its place, which holds only until `look` returns: a plan has tens of thousands of parts. */
function visit(part: unknown, pad: (string | number)[], look: (part: unknown, pad: Pad) => void): void {
  look(part, pad);
  const go = (key: string | number, child: unknown) => {
    pad.push(key);
    visit(child, pad, look);
    pad.pop();
  };
  if (Array.isArray(part)) for (const [at, child] of part.entries()) go(at, child);
  else if (isRecord(part)) for (const key of Object.keys(part)) go(key, part[key]);
}
