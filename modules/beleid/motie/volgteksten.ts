// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { evaluatieteksten } from '../evaluatie/teksten.ts';
import { herinneringteksten } from '../herinnering/teksten.ts';
import { opgaveteksten } from '../ontwikkelopgave/teksten.ts';
import { motieteksten } from './teksten.ts';

const all = [motieteksten, evaluatieteksten, opgaveteksten, herinneringteksten];
const merged = <K extends keyof Texts>(key: K): Texts[K] => Object.assign({}, ...all.map((texts) => texts[key]));

/** Dutch for the codes of everything that is followed until it is done. */
export const volgteksten: Texts = {
  redenen: merged('redenen'),
  stappen: merged('stappen'),
  taken: merged('taken'),
  acten: merged('acten'),
};
