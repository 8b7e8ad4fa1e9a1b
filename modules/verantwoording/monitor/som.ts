// SPDX-License-Identifier: EUPL-1.2

/** What was declared, in eurocents. `regels` is null where the number is too small to show to this viewer. */
export type Som = {
  readonly regels: number | null;
  readonly gedeclareerd: number;
  readonly toegekend: number;
  readonly afgewezen: number;
  readonly betaald: number;
};

export const geenSom: Som = { regels: 0, gedeclareerd: 0, toegekend: 0, afgewezen: 0, betaald: 0 };
