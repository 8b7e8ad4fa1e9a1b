// SPDX-License-Identifier: EUPL-1.2
import { sum } from '#libs/kernel';
import type { Effect, Indexatieregel } from './indexatie.ts';

/** What an indexation does to tariffs, each counted once: what is delivered at them, another room knows. */
export const effectVan = (regels: readonly Pick<Indexatieregel, 'was' | 'wordt'>[]): Effect => ({
  tarieven: regels.length,
  was: sum(regels.map(({ was }) => was)),
  wordt: sum(regels.map(({ wordt }) => wordt)),
});
