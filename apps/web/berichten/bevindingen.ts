// SPDX-License-Identifier: EUPL-1.2
import type { BerichtView } from '#modules/berichten';

type Bevindingen = BerichtView['bevindingen'];

/**
 * The findings of each line of a message, by the place of that line.
 * @param vorm finds the place in a path: `/Client\[(\d+)\].*?Prestatie\[(\d+)\]/`
 * @example groeperen(bevindingen, vorm).get('1.2') // what was found on line 2 of client 1
 */
export function groeperen(bevindingen: Bevindingen, vorm: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { pad, melding } of bevindingen) {
    const place = vorm.exec(pad)?.slice(1).join('.');
    if (place) found.set(place, [...(found.get(place) ?? []), melding]);
  }
  return found;
}
