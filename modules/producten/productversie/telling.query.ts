// SPDX-License-Identifier: EUPL-1.2
import { codelijsten } from '#libs/ijw';
import type { Categorieen } from './telling.ts';

/** The product categories of each law, from the code lists of the message standard. */
export const categorieen: Categorieen = { jeugdwet: codelijsten['JZ020'] ?? {}, wmo: codelijsten['WMO020'] ?? {} };
