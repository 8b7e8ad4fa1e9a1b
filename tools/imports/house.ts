// SPDX-License-Identifier: EUPL-1.2
import type { Kamer } from '#cyclus';
import type { Tree } from '../support/tree.ts';
import type { Edge } from './edges.ts';
import type { Place } from './places.ts';
import type { Manifest } from './resolve.ts';

/** All that the checker looks at: the files, the paths that package.json allows, and the order of the rooms. */
export type House = {
  readonly tree: Tree;
  readonly manifest: Manifest;
  readonly rooms: readonly Pick<Kamer, 'naam' | 'gebruikt'>[];
};

/** One file that reaches another. */
export type Step = Edge & { readonly from: Place; readonly to: Place };

export const mayUse = (house: House, room: string, other: string): boolean =>
  house.rooms.some(({ naam, gebruikt }) => naam === room && gebruikt.includes(other));

export const isRoom = (house: House, name: string): boolean => house.rooms.some(({ naam }) => naam === name);
