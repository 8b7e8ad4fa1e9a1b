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
  const parts = [...partsOf(value, [])];
  const pads = (test: (part: unknown, pad: Pad) => boolean): readonly string[] =>
    parts.filter(({ part, pad }) => test(part, pad)).map(({ pad }) => formatPad(pad));
  const isLeft = (pad: Pad): boolean => pad.at(-2) === 'ongemodelleerd';
  return {
    items: pads((part, pad) => isRecord(part) && 'bron' in part && !isLeft(pad)).length,
    voorbeelden: pads((part) => isRecord(part) && part['voorbeeld'] === true).length,
    ongemodelleerd: pads((part, pad) => isRecord(part) && isLeft(pad)).length,
    onbekend: pads((part) => part === 'onbekend'),
    tegenstrijdig: pads((part) => isRecord(part) && 'tegenstrijdig' in part && !('keuze' in part)),
  };
}

function* partsOf(part: unknown, pad: Pad): Generator<{ readonly part: unknown; readonly pad: Pad }> {
  yield { part, pad };
  const entries = Array.isArray(part) ? part.entries() : isRecord(part) ? Object.entries(part) : [];
  for (const [key, child] of entries) yield* partsOf(child, [...pad, key]);
}
