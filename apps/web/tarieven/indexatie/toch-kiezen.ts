// SPDX-License-Identifier: EUPL-1.2
type Sleutel = {
  readonly tarief: string;
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
};
type Uitgewerkt = {
  readonly contracten: readonly { readonly regels: readonly Sleutel[] }[];
  readonly overgeslagen: readonly (Sleutel & { readonly reden: { readonly code: string } })[];
};

/** The recalibrated tariffs that can go along all the same: those that were chosen before, and the others. */
export const tochTeKiezen = ({ contracten, overgeslagen }: Uitgewerkt, toch: readonly string[]): readonly Sleutel[] => [
  ...contracten.flatMap(({ regels }) => regels).filter(({ tarief }) => toch.includes(tarief)),
  ...overgeslagen.filter(({ reden }) => reden.code === 'tarief-dit-jaar-herijkt'),
];
