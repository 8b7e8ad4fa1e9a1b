// SPDX-License-Identifier: EUPL-1.2

/** What paid hours go to besides the time with the client: hours away from work, hours for the work, hours for a client. */
export const tijdsoorten = [
  'verlof',
  'ziekte',
  'scholing',
  'werkoverleg',
  'overig-niet-productief',
  'reistijd',
  'verslaglegging',
  'overleg-over-client',
  'voorbereiding',
  'contact-met-netwerk',
  'wachttijd',
] as const;
export type Tijdsoort = (typeof tijdsoorten)[number];

/** Time for a client, of which a region says whether it may be declared. A tariff means something only beside that. */
export const clienttijd: readonly Tijdsoort[] = [
  'reistijd',
  'verslaglegging',
  'overleg-over-client',
  'voorbereiding',
  'contact-met-netwerk',
  'wachttijd',
];
