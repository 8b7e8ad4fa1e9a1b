// SPDX-License-Identifier: EUPL-1.2

/** Who of the verband may try out what other choices do to the money. An aanbieder sees nothing of it. */
export const impactlezers = ['inkoper', 'programmadirecteur', 'beleidsadviseur', 'financien'] as const;
