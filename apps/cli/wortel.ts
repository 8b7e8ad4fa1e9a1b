// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at the end: commands work from any folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
