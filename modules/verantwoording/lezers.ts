// SPDX-License-Identifier: EUPL-1.2

/** Who is accountable, and to whom. What they see of it, their hat decides. */
export const lezers = [
  'beleidsadviseur',
  'inkoper',
  'programmadirecteur',
  'bestuurder',
  'college',
  'financien',
  'raadslid',
] as const;
