// SPDX-License-Identifier: EUPL-1.2

/** Supplier management is done by the verband; a gemeente sees its own euros in the monitor. */
export const lezers = ['inkoper', 'programmadirecteur', 'beleidsadviseur', 'bestuurder'] as const;
